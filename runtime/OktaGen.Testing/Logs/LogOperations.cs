using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The System Log: bounded by <c>until</c>, or polled without end.</summary>
internal static class LogOperations
{
    private const int DefaultPage = 100;
    private const int MaxPage = 1000;

    private static readonly TimeSpan s_retention = TimeSpan.FromDays(90);

    public static IReadOnlyList<Operation> Table { get; } = [new("GET", "/api/v1/logs", OktaScopes.LogsRead, List)];

    private static Answer List(Call call)
    {
        Cursor? cursor = call.Query["after"] is { } after ? call.Org.Cursors.Read(call.Target.Path, after) : null;
        LogQuery query = LogQuery.Read(call, cursor);
        int limit = Pager.Limit(call, DefaultPage, MaxPage, minimum: 0);
        return query.IsPolling ? Poll(call, query, cursor, limit) : ListBounded(call, query, cursor, limit);
    }

    private static Answer Poll(Call call, LogQuery query, Cursor? cursor, int limit)
    {
        long start = cursor?.After ?? 0;
        LogRecord[] page = [.. Matching(call, query).Where(record => record.Sequence > start).Take(limit)];

        // A full page may leave some behind; any other has seen all.
        long end = page.Length < limit ? call.Org.Logs.LastSequence : page.Length == 0 ? start : page[^1].Sequence;
        return Answer(call, page, new Cursor(end, SkipsPage: false, query.Since));
    }

    private static Answer ListBounded(Call call, LogQuery query, Cursor? cursor, int limit)
    {
        if (cursor is { SkipsPage: true })
        {
            return Answer(call, [], cursor with { SkipsPage = false });
        }

        IOrderedEnumerable<LogRecord> ordered = Matching(call, query).OrderBy(record => record.Published).ThenBy(record => record.Sequence);
        LogRecord[] records = query.IsDescending ? [.. ordered.Reverse()] : [.. ordered];
        int start = cursor is null ? 0 : Array.FindIndex(records, record => record.Sequence == cursor.After) + 1;
        LogRecord[] page = [.. records.Skip(start).Take(limit)];
        bool hasMore = page.Length > 0 && start + page.Length < records.Length;
        return Answer(call, page, hasMore
            ? new Cursor(page[^1].Sequence, cursor is null && call.Org.Options.EmptyMiddlePage, query.Since)
            : null);
    }

    private static IEnumerable<LogRecord> Matching(Call call, LogQuery query)
    {
        DateTimeOffset oldest = call.Org.Clock.GetUtcNow() - s_retention;
        return call.Org.Logs.All.Where(record =>
            record.Published >= query.Since
                && record.Published >= oldest
                && !(record.Published > query.Until)
                && query.Matches(record.Json));
    }

    // The next link has no "since": the cursor knows it.
    private static Answer Answer(Call call, LogRecord[] page, Cursor? next) =>
        Pager.AddLinks(call, Testing.Answer.Ok(new JsonArray([.. page.Select(record => record.ToJson(call.Org))])), next, "since");
}
