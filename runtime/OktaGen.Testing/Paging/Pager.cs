using System.Globalization;
using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>Cuts a listing into pages and links them (RFC 8288).</summary>
internal static class Pager
{
    public static Answer Page<T>(Call call, IReadOnlyList<T> entries, int defaultLimit, int maxLimit, Func<T, JsonObject>? toJson = null)
        where T : IListed
    {
        (IEnumerable<T> page, Cursor? next) = Cut(call, entries, Limit(call, defaultLimit, maxLimit));
        return AddLinks(
            call, Answer.Ok(new JsonArray([.. page.Select(entry => toJson is null ? entry.ToJson(call.Org) : toJson(entry))])), next);
    }

    /// <summary>A page that is an object: the entries sit in one of its members, and the next page's link in <c>_links</c>.</summary>
    public static Answer PageObject<T>(
        Call call, IReadOnlyList<T> entries, string member, int pageSize, Func<T, JsonObject>? toJson = null)
        where T : IListed
    {
        (IEnumerable<T> page, Cursor? next) = Cut(call, entries, Math.Min(pageSize, call.Org.Options.MaxPageSize ?? int.MaxValue));
        JsonObject links = [];
        if (next is not null)
        {
            links["next"] = new JsonObject { ["href"] = NextUrl(call, next) };
        }

        JsonObject[] json = [.. page.Select(entry => toJson is null ? entry.ToJson(call.Org) : toJson(entry))];
        return Answer.Ok(new JsonObject { [member] = new JsonArray([.. json]), ["_links"] = links });
    }

    /// <summary>The page size that the request asks for. Okta takes a larger one than the maximum for the maximum.</summary>
    public static int Limit(Call call, int defaultLimit, int maxLimit, int minimum = 1)
    {
        int limit = defaultLimit;
        if (call.Query["limit"] is { } text
            && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit < minimum))
        {
            throw OktaErrors.Validation("limit", "limit: must be a positive whole number");
        }

        return Math.Min(Math.Min(limit, maxLimit), call.Org.Options.MaxPageSize ?? int.MaxValue);
    }

    private static (IEnumerable<T> Page, Cursor? Next) Cut<T>(Call call, IReadOnlyList<T> entries, int limit)
        where T : IListed
    {
        Cursor? cursor = call.Query["after"] is { } after ? call.Org.Cursors.Read(call.Target.Path, after) : null;
        if (cursor is { SkipsPage: true })
        {
            return ([], cursor with { SkipsPage = false });
        }

        int start = cursor is null ? 0 : StartAfter(entries, cursor.After);
        int end = Math.Min(entries.Count, start + limit);
        Cursor? next = end < entries.Count
            ? new Cursor(entries[end - 1].Sequence, SkipsPage: cursor is null && call.Org.Options.EmptyMiddlePage)
            : null;
        return (entries.Skip(start).Take(limit), next);
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

    /// <summary>Links a page to itself and to the next one, if there is one.</summary>
    /// <param name="call">The request.</param>
    /// <param name="answer">The page.</param>
    /// <param name="next">Where the next page starts.</param>
    /// <param name="dropped">Parameters that the next page must not repeat.</param>
    public static Answer AddLinks(Call call, Answer answer, Cursor? next, params string[] dropped)
    {
        string self = call.Org.BaseUrl + call.Target.Path + (call.Target.RawQuery.Length == 0 ? "" : "?" + call.Target.RawQuery);
        List<string> links = [$"<{self}>; rel=\"self\""];
        if (next is not null)
        {
            links.Add($"<{NextUrl(call, next, dropped)}>; rel=\"next\"");
        }

        foreach (string line in call.Org.Options.JoinLinkHeaders ? [string.Join(", ", links)] : links)
        {
            answer.With("Link", line);
        }

        return answer;
    }

    // All else that the request asked for is kept as it was written.
    private static string NextUrl(Call call, Cursor next, params string[] dropped)
    {
        IEnumerable<string> kept = call.Target.RawQuery
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part.Split('=')[0] is var name && name != "after" && !dropped.Contains(name));
        string after = "after=" + Uri.EscapeDataString(call.Org.Cursors.Write(call.Target.Path, next));
        return $"{call.Org.BaseUrl}{call.Target.Path}?{string.Join('&', kept.Prepend(after))}";
    }
}
