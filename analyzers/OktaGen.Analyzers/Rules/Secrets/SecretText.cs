using System.Text.RegularExpressions;

namespace OktaGen.Analyzers.Rules.Secrets;

/// <summary>Tells texts that are secrets by their form.</summary>
internal static class SecretText
{
    /// <summary>A private key's first line, which a key that is put together from several texts begins with.</summary>
    public const string PemBegin = "-----BEGIN ";

    // As long as an API token; keys are longer.
    private const int MinLength = 42;

    private const int MinKinds = 12;
    private const int MatchMilliseconds = 250;

    // What Okta's documentation shows of its API tokens: 42 characters of base64url that begin with two zeros.
    private static readonly Regex s_apiToken = Create(@"^(?:SSWS\s+)?(00[A-Za-z0-9_-]{40})$");

    // With something of the key, so that code which looks for the line alone is left alone.
    private static readonly Regex s_pem = Create(
        @"-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----(?:\s|\\n|\\r|[A-Za-z0-9-]+:[^\r\n]*)*[A-Za-z0-9+/=]{32}");

    private static readonly Regex s_jsonWebKey = Create(
        @"""kty""\s*:[\s\S]*""d""\s*:\s*""[A-Za-z0-9_-]{32,}""|""d""\s*:\s*""[A-Za-z0-9_-]{32,}""[\s\S]*""kty""\s*:");

    // The beginning of "-----BEGIN … PRIVATE KEY-----" in base64.
    private static readonly Regex s_wrappedPem = Create(@"^LS0tLS1CRUdJTi[A-Za-z0-9+/\s]{100,}={0,2}$");

    /// <summary>What secret the text is, as a message names it; null where it is none.</summary>
    public static string? Recognize(string text)
    {
        if (text.Length < MinLength)
        {
            return null;
        }

        try
        {
            return s_apiToken.Match(text.Trim()) is { Success: true } token && IsRandom(token.Groups[1].Value) ? "an API token"
                : s_pem.IsMatch(text) || s_jsonWebKey.IsMatch(text) || s_wrappedPem.IsMatch(text) ? "a private key"
                : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    // Placeholders repeat themselves.
    private static bool IsRandom(string token) =>
        token.Any(char.IsUpper) && token.Any(char.IsLower) && token.Skip(2).Distinct().Count() >= MinKinds;

    private static Regex Create(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(MatchMilliseconds));
}
