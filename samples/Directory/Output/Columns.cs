using System.Globalization;
using System.Text.Json;
using OktaGen.Management;

namespace OktaDirectory.Output;

/// <summary>What the listings show of entries.</summary>
internal static class Columns
{
    public static Listing<User> Users { get; } = new("users", UserColumns);

    /// <summary>With the manager, whose e-mail address is a custom attribute.</summary>
    public static Listing<User> UsersInDetail { get; } = new("users",
    [
        .. UserColumns,
        new("manager", static user => user.Profile?.Manager),
        new("managerEmail", static user => Custom(user.Profile, "managerEmail")),
    ]);

    public static Listing<UserFactor> Factors { get; } = new("factors",
    [
        new("id", static factor => factor.Id),
        new("type", static factor => factor.FactorType?.Value),
        new("provider", static factor => factor.Provider),
        new("status", static factor => factor.Status?.Value),
        new("created", static factor => Time(factor.Created)),
    ]);

    public static Listing<Group> Groups { get; } = new("groups",
    [
        new("id", static group => group.Id),
        new("name", static group => group.Profile?.Name),
        new("description", static group => group.Profile?.Description),
        new("type", static group => group.Type?.Value),
        new("created", static group => Time(group.Created)),
        new("lastUpdated", static group => Time(group.LastUpdated)),
        new("lastMembershipUpdated", static group => Time(group.LastMembershipUpdated)),
    ]);

    public static Listing<NetworkZone> Zones { get; } = new("zones",
    [
        new("id", static zone => zone.Id),
        new("name", static zone => zone.Name),
        new("type", static zone => zone.Type?.Value),
        new("status", static zone => zone.Status?.Value),
        new("usage", static zone => zone.Usage?.Value),
        new("system", static zone => zone.System switch { null => null, true => "yes", false => "no" }),
        new("gateways", static zone => Addresses((zone as IPNetworkZone)?.Gateways)),
        new("proxies", static zone => Addresses((zone as IPNetworkZone)?.Proxies)),
        new("created", static zone => Time(zone.Created)),
        new("lastUpdated", static zone => Time(zone.LastUpdated)),
    ]);

    public static IReadOnlyList<Column<LogEvent>> LogEventColumns { get; } =
    [
        new("time", static entry => Time(entry.Published)),
        new("severity", static entry => entry.Severity?.Value),
        new("event", static entry => entry.EventType),
        new("message", static entry => entry.DisplayMessage),
        new("actor", static entry => Named(entry.Actor?.DisplayName, entry.Actor?.AlternateId)),
        new("outcome", static entry => entry.Outcome?.Reason is { Length: > 0 } reason
            ? $"{entry.Outcome.Result}: {reason}"
            : entry.Outcome?.Result?.Value),
        new("client", static entry => Client(entry.Client)),
        new("address", static entry => entry.Client?.IpAddress),
        new("chain", static entry => Joined(entry.Request?.IpChain?.Select(static hop => hop.Ip))),
        new("targets", static entry => Joined(entry.Target?.Select(static target => Named(target.DisplayName, target.Type)))),
    ];

    public static Listing<LogEvent> LogEvents { get; } = new("events", LogEventColumns);

    private static IReadOnlyList<Column<User>> UserColumns =>
    [
        new("id", static user => user.Id),
        new("login", static user => user.Profile?.Login),
        new("name", static user => $"{user.Profile?.FirstName} {user.Profile?.LastName}".Trim()),
        new("email", static user => user.Profile?.Email),
        new("status", static user => user.Status?.Value),
        new("created", static user => Time(user.Created)),
        new("activated", static user => Time(user.Activated)),
        new("statusChanged", static user => Time(user.StatusChanged)),
        new("passwordChanged", static user => Time(user.PasswordChanged)),
    ];

    public static string? Time(DateTimeOffset? time) =>
        time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string? Custom(UserProfile? profile, string name) =>
        profile?.AdditionalProperties?.TryGetValue(name, out JsonElement value) == true && value.ValueKind != JsonValueKind.Null
            ? value.ToString()
            : null;

    private static string? Addresses(List<NetworkZoneAddress>? addresses) => Joined(addresses?.Select(static address => address.Value));

    private static string? Joined(IEnumerable<string?>? texts) =>
        texts is null ? null : string.Join(", ", texts.Where(static text => !string.IsNullOrEmpty(text)));

    private static string? Named(string? name, string? detail) => string.IsNullOrEmpty(detail) ? name : $"{name} ({detail})".TrimStart();

    // Each event on its own: what one does not know is not taken from the one before.
    private static string? Client(LogClient? client)
    {
        string[] parts =
        [
            .. new[] { client?.UserAgent?.Browser, client?.UserAgent?.Os, client?.Device }
                .OfType<string>()
                .Where(static part => part.Length > 0 && !part.Equals("unknown", StringComparison.OrdinalIgnoreCase)),
        ];
        return parts.Length == 0 ? null : string.Join(" on ", parts);
    }
}
