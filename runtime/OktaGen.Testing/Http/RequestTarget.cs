using System.Buffers;

namespace OktaGen.Testing;

/// <summary>The request target as it came over the wire. Each path segment is decoded exactly once.</summary>
internal sealed class RequestTarget
{
    private static readonly SearchValues<char> s_refused = SearchValues.Create("\\[]{}|^`\"<>");

    private RequestTarget(string path, string query, IReadOnlyList<string> segments)
    {
        Path = path;
        RawQuery = query;
        Segments = segments;
        Query = QueryValues.Parse(query);
    }

    /// <summary>The path, still percent-encoded.</summary>
    public string Path { get; }

    public string RawQuery { get; }

    /// <summary>
    /// The decoded path segments. A trailing slash makes no segment: that is how Okta turns "get the user with no id" into "list all
    /// users".
    /// </summary>
    public IReadOnlyList<string> Segments { get; }

    public QueryValues Query { get; }

    public bool HasEncodedSlash => Path.Contains("%2F", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the servlet container in front of Okta's API refuses before the API sees it.</summary>
    public bool IsRefusedByContainer =>
        Path.AsSpan().ContainsAny(s_refused)
        || Path.Contains("%5C", StringComparison.OrdinalIgnoreCase)
        || Segments.Any(segment => segment is "." or ".."
        || segment.Any(char.IsControl)
        || segment.Contains(PercentEncoding.Malformed, StringComparison.Ordinal));

    public static RequestTarget Parse(string rawTarget)
    {
        string originForm = rawTarget;
        if (!rawTarget.StartsWith('/'))
        {
            int authority = rawTarget.IndexOf("://", StringComparison.Ordinal);
            int slash = authority < 0 ? -1 : rawTarget.IndexOf('/', authority + 3);
            originForm = slash < 0 ? "/" : rawTarget[slash..];
        }

        int mark = originForm.IndexOf('?', StringComparison.Ordinal);
        string path = mark < 0 ? originForm : originForm[..mark];
        string[] segments = path[1..].Split('/');
        if (segments[^1].Length == 0)
        {
            segments = segments[..^1];
        }

        return new RequestTarget(path, mark < 0 ? "" : originForm[(mark + 1)..], [.. segments.Select(Decode)]);
    }

    private static string Decode(string segment)
    {
        // A path parameter (";x=y") is cut off, as the servlet specification says.
        int semicolon = segment.IndexOf(';', StringComparison.Ordinal);
        return PercentEncoding.Decode(semicolon < 0 ? segment : segment[..semicolon]);
    }
}
