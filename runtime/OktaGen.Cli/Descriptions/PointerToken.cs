namespace OktaGen.Cli.Descriptions;

/// <summary>The tokens of a JSON pointer (RFC 6901, section 3).</summary>
internal static class PointerToken
{
    public static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public static string Unescape(string token) =>
        token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
