using System.CommandLine;
using System.Globalization;
using OktaDirectory.Orgs;
using OktaDirectory.Output;
using OktaGen;
using OktaGen.Management;

namespace OktaDirectory.Commands;

/// <summary>The System Log.</summary>
internal static class LogCommands
{
    // The most that a page of the log may hold.
    private const int PageSize = 1000;

    private static readonly Option<string?> s_filter =
        new("--filter") { Description = "A filter expression, such as: eventType eq \"user.session.start\"" };

    private static readonly Option<string?> s_query = new("--query", "-q") { Description = "Keywords that an event must hold." };

    private static readonly Option<DateTimeOffset?> s_since = CreateTime(
        "--since", "The earliest time, such as 2026-09-01T12:00:00Z; by default a week ago.");

    private static readonly Option<DateTimeOffset?> s_until = CreateTime("--until", "The latest time; by default now.");

    private static readonly Option<bool> s_descending = new("--descending") { Description = "The newest events first." };

    public static Command Create(DirectoryHost host) => new("log", "The System Log.")
    {
        List(host),
        Preset(host, "failed-sign-ins", "Lists sign-ins to Okta that failed.", LogPresets.FailedSignIns),
        Preset(host, "group-assignments", "Lists users that became members of a group.", LogPresets.GroupAssignments),
        Preset(host, "app-assignments", "Lists users to whom an app was assigned.", LogPresets.ApplicationAssignments),
        Preset(host, "app-sign-ins", "Lists sign-ins to apps by way of Okta.", LogPresets.ApplicationSignIns),
        Tail(host),
    };

    private static Command List(DirectoryHost host) =>
        WithTimes(new Command("list", "Lists events.") { s_filter, s_query })
            .Does(host, (call, token) => WriteAsync(call, call.Get(s_filter), call.Get(s_query), token));

    private static Command Preset(DirectoryHost host, string name, string description, OktaFilter filter) =>
        WithTimes(new Command(name, description)).Does(host, (call, token) => WriteAsync(call, filter, null, token));

    private static Command Tail(DirectoryHost host) => new Command("tail",
        "Follows the log until it is interrupted, or --limit events have come.") { s_filter, s_query, s_since, ListingOptions.Limit }
        .Does(host, async (call, token) =>
        {
            int left = call.Get(ListingOptions.Limit) ?? int.MaxValue;
            OktaPageable<LogEvent> tail = new SystemLogClient(call.Okta)
                .TailLogEventsAsync(call.Get(s_since)
                ?? call.Host.Time.GetUtcNow(), call.Get(s_filter), call.Get(s_query), cancellationToken: token);
            await foreach (LogEvent entry in tail)
            {
                // A line each, for a table would be drawn at its end only; and one, whatever somebody wrote into an event.
                IEnumerable<string?> texts = Columns.LogEventColumns.Select(column => column.Value(entry))
                    .Where(static text => !string.IsNullOrEmpty(text));
                call.Terminal.Say(string.Join("  ", texts).ReplaceLineEndings(" "));
                if (--left == 0)
                {
                    break;
                }
            }
        });

    private static Command WithTimes(Command command)
    {
        command.Add(s_since);
        command.Add(s_until);
        command.Add(s_descending);
        return command.WithPages();
    }

    [RequiresScope(OktaScopes.LogsRead)]
    private static Task WriteAsync(Invocation call, string? filter, string? query, CancellationToken cancellationToken) =>
        Columns.LogEvents.WriteAsync(
        call,
        new SystemLogClient(call.Okta).ListLogEventsAsync(
            call.Get(s_since),
            call.Get(s_until),
            filter: filter,
            q: query,
            limit: Listing<LogEvent>.PageSize(call, PageSize),
            sortOrder: call.Get(s_descending) ? LogSortOrder.Descending : null,
            cancellationToken: cancellationToken),
        cancellationToken);

    // A time without a zone is UTC, as everything in the log is.
    private static Option<DateTimeOffset?> CreateTime(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (DateTimeOffset.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTimeOffset time))
            {
                return time;
            }

            result.AddError($"{name}: '{result.Tokens[0].Value}' is no time; write it such as 2026-09-01T12:00:00Z.");
            return null;
        },
    };
}
