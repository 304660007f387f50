using System.ComponentModel;
using OktaGen.Endpoints;
using OktaGen.Retries;
using OktaGen.Urls;

namespace OktaGen.CompilerServices;

/// <summary>
/// What <see cref="OktaRequest"/> makes, once, of what generated code says about an endpoint. Not meant for your own code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OktaEndpoint
{
    // A plain listing of the System Log gets a next link for ever: its first empty page is its end.
    private const string SystemLog = "GET /api/v1/logs";

    private readonly string[] _placeholders;

    internal OktaEndpoint(
        string name,
        string? scopes = null,
        OktaCredentialKinds accepted = OktaCredentialKinds.Any,
        OktaRetryClass retry = OktaRetryClass.ByMethod,
        bool tail = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        int space = name.IndexOf(' ', StringComparison.Ordinal);
        string route = name[(space + 1)..];
        int query = route.IndexOf('?', StringComparison.Ordinal);

        Method = FindMethod(name.AsSpan(0, space));
        Name = query < 0 ? name : name[..(space + 1 + query)];
        HasConstantQuery = query >= 0;
        Scopes = scopes?.Split(' ') ?? [];
        Accepted = accepted;
        IsSafe = RetryRules.IsSafe(retry, Method);
        IsTail = tail;
        EndsAtEmptyPage = Name == SystemLog;
        (Literals, _placeholders) = Split(route);
    }

    /// <summary>Method and route without query, for messages and telemetry.</summary>
    internal string Name { get; }

    /// <summary>The route alone.</summary>
    internal string Template => field ??= Name[(Method.Method.Length + 1)..];

    internal HttpMethod Method { get; }

    internal IReadOnlyList<string> Scopes { get; }

    internal OktaCredentialKinds Accepted { get; }

    /// <summary>Whether a call may be repeated after a failure that leaves open whether Okta carried it out.</summary>
    internal bool IsSafe { get; }

    internal bool IsTail { get; }

    internal bool HasConstantQuery { get; }

    internal bool EndsAtEmptyPage { get; }

    /// <summary>The text before, between and after the placeholders: always one more than there are placeholders.</summary>
    internal string[] Literals { get; }

    /// <summary>The scopes of the token that was last found to permit this endpoint: most calls are settled by one comparison.</summary>
    internal ScopeSet? PermittedBy { get; set; }

    internal string PlaceholderAt(int index) => _placeholders[index];

    /// <summary>
    /// Whether a URL's path is this route with a value for each placeholder: what a link or a cursor must lead to before it is followed
    /// with what this endpoint is permitted.
    /// </summary>
    internal bool IsRouteOf(Uri url)
    {
        ReadOnlySpan<char> route = Template.AsSpan().TrimEnd('/');
        ReadOnlySpan<char> path = url.AbsolutePath.AsSpan().TrimEnd('/');
        while (true)
        {
            int routeEnd = route.IndexOf('/');
            int pathEnd = path.IndexOf('/');
            if (!IsSegment(routeEnd < 0 ? route : route[..routeEnd], pathEnd < 0 ? path : path[..pathEnd]))
            {
                return false;
            }

            if (routeEnd < 0 || pathEnd < 0)
            {
                return routeEnd == pathEnd;
            }

            route = route[(routeEnd + 1)..];
            path = path[(pathEnd + 1)..];
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Name;

    // Decoded once, as a server does it; what no caller could have put there is no value either.
    private static bool IsSegment(ReadOnlySpan<char> route, ReadOnlySpan<char> segment)
    {
        ReadOnlySpan<char> text = segment.Contains('%') ? Uri.UnescapeDataString(segment.ToString()) : segment;
        int open = route.IndexOf('{');
        if (open < 0)
        {
            return text.SequenceEqual(route) || segment.SequenceEqual(route);
        }

        ReadOnlySpan<char> before = route[..open];
        ReadOnlySpan<char> after = route[(route.LastIndexOf('}') + 1)..];
        return text.Length > before.Length + after.Length
            && text.StartsWith(before, StringComparison.Ordinal)
            && text.EndsWith(after, StringComparison.Ordinal)
            && !segment.Contains('#')
            && UrlBuilder.FindPathFault(text[before.Length..^after.Length]) is null;
    }

    private static HttpMethod FindMethod(ReadOnlySpan<char> method) => method switch
    {
        "GET" => HttpMethod.Get,
        "POST" => HttpMethod.Post,
        "PUT" => HttpMethod.Put,
        "PATCH" => HttpMethod.Patch,
        "DELETE" => HttpMethod.Delete,
        _ => new HttpMethod(method.ToString()),
    };

    private static (string[] Literals, string[] Placeholders) Split(string route)
    {
        int count = route.AsSpan().Count('{');
        string[] literals = new string[count + 1];
        string[] placeholders = new string[count];
        int start = 0;
        for (int i = 0; i < count; i++)
        {
            int open = route.IndexOf('{', start);
            int close = route.IndexOf('}', open);
            literals[i] = route[start..open];
            placeholders[i] = route[(open + 1)..close];
            start = close + 1;
        }

        literals[count] = route[start..];
        return (literals, placeholders);
    }
}
