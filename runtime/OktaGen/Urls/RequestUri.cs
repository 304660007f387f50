namespace OktaGen.Urls;

/// <summary>Makes URIs that go on the wire exactly as written: no dot segment is folded, no escape undone.</summary>
internal static class RequestUri
{
    private static readonly UriCreationOptions s_verbatim = new() { DangerousDisablePathAndQueryCanonicalization = true };

    public static Uri Create(string url) => new(url, s_verbatim);

    /// <summary>
    /// A foreign link: verbatim too, unless it holds what must not stand in a request line, such as a line break; that is escaped.
    /// </summary>
    public static bool TryCreate(string url, out Uri? uri) => url.AsSpan().ContainsAnyExceptInRange('!', '~')
        ? Uri.TryCreate(url, UriKind.Absolute, out uri)
        : Uri.TryCreate(url, s_verbatim, out uri);
}
