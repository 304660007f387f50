using System.Globalization;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>Cuts a listing into pages and links them (RFC 8288).</summary>
internal static class Pager
{
    public static Answer Page<T>(Call call, IReadOnlyList<T> entries, int defaultLimit, int maxLimit, Func<T, JsonObject>? toJson = null)
        where T : IListed
    {
        int limit = Limit(call, defaultLimit, maxLimit);
        Cursor? cursor = call.Query["after"] is { } after ? call.Org.Cursors.Read(call.Target.Path, after) : null;
        int start = cursor is null ? 0 : StartAfter(entries, cursor.After);
        JsonArray page = [];
        Cursor? next = null;
        if (cursor is { SkipsPage: true })
        {
            next = new Cursor(cursor.After, SkipsPage: false);
        }
        else
        {
            int end = Math.Min(entries.Count, start + limit);
            for (int i = start; i < end; i++)
            {
                page.Add(toJson is null ? entries[i].ToJson(call.Org) : toJson(entries[i]));
            }

            if (end < entries.Count)
            {
                next = new Cursor(entries[end - 1].Sequence, SkipsPage: cursor is null && call.Org.Options.EmptyMiddlePage);
            }
        }

        return AddLinks(call, Answer.Ok(page), next);
    }

    /// <summary>The page size that the request asks for. Okta takes a larger one than the maximum for the maximum.</summary>
    public static int Limit(Call call, int defaultLimit, int maxLimit)
    {
        int limit = defaultLimit;
        if (call.Query["limit"] is { } text && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit == 0))
        {
            throw OktaErrors.Validation("limit", "limit: must be a positive whole number");
        }

        return Math.Min(Math.Min(limit, maxLimit), call.Org.Options.MaxPageSize ?? int.MaxValue);
    }

    private static int StartAfter<T>(IReadOnlyList<T> entries, long sequence)
        where T : IListed
    {
        for (int i = 0; i < entries.Count; i++)
        {
            if (entries[i].Sequence == sequence)
            {
                return i + 1;
            }
        }

        // The entry is gone since: go on where it was.
        int follower = entries.TakeWhile(entry => entry.Sequence < sequence).Count();
        return follower;
    }

    private static Answer AddLinks(Call call, Answer answer, Cursor? next)
    {
        string path = call.Org.BaseUrl + call.Target.Path;
        List<string> links = [$"<{path}{(call.Target.RawQuery.Length == 0 ? "" : "?" + call.Target.RawQuery)}>; rel=\"self\""];
        if (next is not null)
        {
            // All else that the request asked for is kept as it was written.
            IEnumerable<string> kept = call.Target.RawQuery
                .Split('&', StringSplitOptions.RemoveEmptyEntries)
                .Where(part => part != "after" && !part.StartsWith("after=", StringComparison.Ordinal));
            string after = "after=" + Uri.EscapeDataString(call.Org.Cursors.Write(call.Target.Path, next));
            links.Add($"<{path}?{string.Join('&', kept.Prepend(after))}>; rel=\"next\"");
        }

        foreach (string line in call.Org.Options.JoinLinkHeaders ? [string.Join(", ", links)] : links)
        {
            answer.With("Link", line);
        }

        return answer;
    }
}
