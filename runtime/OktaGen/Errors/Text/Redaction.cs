using System.Buffers;
using System.Text;

namespace OktaGen;

/// <summary>Takes credentials out of what a server said: some that stand in an org's place repeat a request.</summary>
internal static class Redaction
{
    private const string Mark = "[redacted]";

    // No real credential is shorter, and a short text may stand anywhere by chance.
    private const int ShortestCredential = 8;

    // Okta's ids have 20 characters, its tokens and secrets 40 and more.
    private const int ShortestToken = 24;

    // Okta's request ids have 27 or 32 characters, a UUID has 36, the shortest of its secrets 40.
    private const int LongestId = 36;

    // The encoded beginning of a JSON object, as a JSON Web Token's header is one.
    private const string JwtBeginning = "eyJ";

    private static readonly SearchValues<char> s_jwt =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    // Without dot and slash: host names, paths and file names are told apart from tokens by their parts.
    private static readonly SearchValues<char> s_token =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~+=");

    /// <summary>Takes out the credential that was sent, and every JSON Web Token: other credentials and proofs are some.</summary>
    public static string Of(string text, string? credential)
    {
        string shown = credential is { Length: >= ShortestCredential }
            ? text.Replace(credential, Mark, StringComparison.OrdinalIgnoreCase)
            : text;
        return shown.Contains(JwtBeginning, StringComparison.Ordinal) ? WithoutJwts(shown) : shown;
    }

    /// <summary>The same for an id of Okta's: what is longer than any is looked at as what could be a token.</summary>
    public static string OfId(string id, string? credential)
    {
        string shown = Of(id, credential);
        return shown.Length > LongestId ? OfTokens(shown, credential) : shown;
    }

    /// <summary>The same for names, which may be long and in two cases: what is as long and has digits could be a token.</summary>
    public static string OfNames(string names, string? credential) => OfRuns(Of(names, credential), mayHaveCases: true);

    /// <summary>Takes out whatever else could be a token: for text in which nothing as long is worth reading.</summary>
    public static string OfTokens(string text, string? credential) => OfRuns(Of(text, credential), mayHaveCases: false);

    private static string OfRuns(ReadOnlySpan<char> text, bool mayHaveCases)
    {
        var shown = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            int length = text.IndexOfAnyExcept(s_token);
            ReadOnlySpan<char> run = length < 0 ? text : text[..length];
            shown.Append(LooksRandom(run, mayHaveCases) ? Mark : run);
            text = text[run.Length..];
            if (!text.IsEmpty)
            {
                shown.Append(text[0]);
                text = text[1..];
            }
        }

        return shown.ToString();
    }

    private static string WithoutJwts(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        int start;
        while ((start = text.IndexOf(JwtBeginning)) >= 0)
        {
            shown.Append(text[..start]);
            text = text[start..];
            int end = text.IndexOfAnyExcept(s_jwt);
            ReadOnlySpan<char> run = end < 0 ? text : text[..end];
            shown.Append(run.Length >= ShortestToken ? Mark : run);
            text = text[run.Length..];
        }

        return shown.Append(text).ToString();
    }

    // Long names have no digits; those of protocols have one case, such as client_credentials_self_scope_requested.
    private static bool LooksRandom(ReadOnlySpan<char> run, bool mayHaveCases) =>
        run.Length >= ShortestToken
        && (run.ContainsAnyInRange('0', '9') || (!mayHaveCases && run.ContainsAnyInRange('a', 'z') && run.ContainsAnyInRange('A', 'Z')));
}
