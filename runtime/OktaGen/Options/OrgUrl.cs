namespace OktaGen;

/// <summary>What an org's URL must be: an origin, and nothing that people paste by mistake.</summary>
internal static class OrgUrl
{
    private static readonly char[] s_placeholders = ['{', '}', '<', '>'];

    /// <summary>The origin that options name by either property; null with its faults added where there is none.</summary>
    public static Uri? Parse(OktaOptions options, ICollection<string>? faults = null) =>
        Parse(SettingText.Clean(options.OrgUrl) ?? options.OktaDomain, faults ?? []);

    /// <summary>The origin, without trailing slash trouble; null with its faults added where the text is no such URL.</summary>
    /// <remarks>No fault repeats the text: it may hold a password, or be another setting's value.</remarks>
    public static Uri? Parse(string? text, ICollection<string> faults)
    {
        const string Name = nameof(OktaOptions) + "." + nameof(OktaOptions.OrgUrl);
        if (SettingText.Clean(text) is not { } trimmed)
        {
            faults.Add($"{Name} is missing. Set it to the org's URL, such as https://example.okta.com.");
            return null;
        }

        if (trimmed.IndexOfAny(s_placeholders) >= 0 || trimmed.Contains("yourOktaDomain", StringComparison.OrdinalIgnoreCase))
        {
            faults.Add($"{Name} still holds a placeholder. Put the org's own URL there, such as https://example.okta.com.");
            return null;
        }

        // A name that was typed may hold any letter, but these stand there by mistake, and lead to another host.
        if (SettingText.OddityIn(trimmed) is { } oddity)
        {
            faults.Add($"{Name} holds {oddity}, which an editor or a web page has put there. Write it with plain characters, such as "
                + $"https://example.okta.com.");
            return null;
        }

        if (trimmed.IndexOf("://", StringComparison.Ordinal) != trimmed.LastIndexOf("://", StringComparison.Ordinal))
        {
            faults.Add($"{Name} holds '://' twice. Give one URL, such as https://example.okta.com.");
            return null;
        }

        if (!trimmed.Contains("://", StringComparison.Ordinal)
            || !Uri.TryCreate(trimmed, UriKind.Absolute, out Uri? url)
            || (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp)
            || url.Host.Length == 0)
        {
            faults.Add($"{Name} is not an absolute URL. Begin with https://, such as https://example.okta.com.");
            return null;
        }

        int before = faults.Count;
        Check(url, Name, faults);
        return faults.Count == before ? OriginOf(url) : null;
    }

    private static void Check(Uri url, string name, ICollection<string> faults)
    {
        if (url.Scheme == Uri.UriSchemeHttp && !url.IsLoopback)
        {
            faults.Add($"{name} begins with http://, which would send credentials unencrypted. Use https://; http:// is for loopback "
                + $"addresses only.");
        }

        if (url.UserInfo.Length > 0)
        {
            faults.Add($"{name} holds a user name or password. Remove what stands before the '@'; credentials have their own properties.");
        }

        if (url.AbsolutePath.Trim('/').Length > 0 || url.Query.Length > 0 || url.Fragment.Length > 0)
        {
            faults.Add($"{name} holds a path, query or fragment. Give the origin only, without /oauth2/default or the like.");
        }

        string host = HostOf(url);
        if (host.EndsWith(".com.com", StringComparison.OrdinalIgnoreCase))
        {
            faults.Add($"{name} ends in .com.com. Remove one .com.");
        }

        if (AdminConsole.FindOrgHost(host) is { } orgHost)
        {
            faults.Add($"{name} is the address of the Admin Console, which serves no API. Use https://{orgHost}.");
        }
    }

    // The token endpoint's URL is signed as audience, character for character: so the host is kept in the form it is sent.
    private static Uri OriginOf(Uri url)
    {
        string host = HostOf(url);
        return new Uri(url.IsDefaultPort ? $"{url.Scheme}://{host}" : $"{url.Scheme}://{host}:{url.Port}");
    }

    // A full stop at the end says that the name is whole (RFC 1034): it is the same host, which no certificate and no audience names so.
    private static string HostOf(Uri url) =>
        url.HostNameType != UriHostNameType.Dns ? url.Host : url.IdnHost.EndsWith('.') ? url.IdnHost[..^1] : url.IdnHost;
}
