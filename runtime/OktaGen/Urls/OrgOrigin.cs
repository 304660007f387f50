namespace OktaGen.Urls;

/// <summary>The origin of an org: scheme, host and port. Credentials go there and nowhere else.</summary>
internal sealed class OrgOrigin(Uri orgUrl)
{
    public Uri Url { get; } = orgUrl;

    /// <summary>The origin as text, without a trailing slash.</summary>
    public string Text { get; } = orgUrl.GetLeftPart(UriPartial.Authority);

    /// <summary>Whether calls are not encrypted: an org on this machine.</summary>
    public bool IsPlain => Url.Scheme == Uri.UriSchemeHttp;

    /// <summary>
    /// Whether the host has letters beyond ASCII, which can look like others: its ASCII form (RFC 5890) has a label that says so.
    /// </summary>
    public bool IsInternationalized { get; } = Array.Exists(
        orgUrl.IdnHost.Split('.'), static label => label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase));

    public bool IsOwn(Uri? uri) =>
        uri is { IsAbsoluteUri: true }
        && uri.Port == Url.Port
        && string.Equals(uri.Scheme, Url.Scheme, StringComparison.Ordinal)
        && string.Equals(uri.IdnHost, Url.IdnHost, StringComparison.OrdinalIgnoreCase)
        && uri.UserInfo.Length == 0;

    /// <summary>
    /// The URL that a link of Okta's leads to, if that is in this org. Links may name the org's admin host: exactly that one is
    /// rewritten to the org's own.
    /// </summary>
    public bool TryResolve(string link, out Uri? resolved)
    {
        if (link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal))
        {
            link = Text + link;
        }

        if (!RequestUri.TryCreate(link, out resolved))
        {
            return false;
        }

        if (IsAdminTwin(resolved!))
        {
            resolved = RequestUri.Create(Text + resolved!.PathAndQuery);
        }

        return IsOwn(resolved);
    }

    private bool IsAdminTwin(Uri uri)
    {
        int dot = Url.IdnHost.IndexOf('.', StringComparison.Ordinal);
        return dot > 0
            && uri.IsAbsoluteUri
            && uri.Port == Url.Port
            && uri.Scheme == Url.Scheme
            && uri.UserInfo.Length == 0
            && string.Equals(uri.IdnHost, $"{Url.IdnHost[..dot]}-admin{Url.IdnHost[dot..]}", StringComparison.OrdinalIgnoreCase);
    }
}
