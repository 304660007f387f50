using System.Globalization;
using System.Text.RegularExpressions;

namespace OktaGen.Cli.Explain;

/// <summary>
/// What stands in a question, or in a text that a person has pasted: the body of an error, a header, a line of a log. All of it is data, of
/// which only what is recognized is used.
/// </summary>
internal sealed partial class QuestionText
{
    private readonly string _text;

    public QuestionText(string text)
    {
        _text = Spaces().Replace(Quotes().Replace(Escaped().Replace(text, "$1"), "\""), " ").Trim();
        string word = Parameters().Replace(_text.TrimEnd(';'), string.Empty).Trim('"', '\'', '`', ',', ';');
        Word = word.Length > 0 && !word.Contains(' ', StringComparison.Ordinal) ? word : null;
    }

    /// <summary>The one word that it is, without the parameters that a method was pasted with; null for more.</summary>
    public string? Word { get; }

    /// <summary>The codes and names of errors, in the order in which they stand there, known or not.</summary>
    public IReadOnlyList<string> Errors =>
    [
        .. ErrorWords().Matches(_text).Select(static match => match.Value)
            .Where(static word => IsCode(word) || ErrorCatalogue.Find(word) is not null)
            .Concat(HtmlPage().IsMatch(_text) ? [ErrorCatalogue.HtmlPage] : [])
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    /// <summary>The status that an answer without more had.</summary>
    public int? Status => StatusCode().Match(_text) is { Success: true } match
        ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
        : null;

    /// <summary>The scopes, known or not.</summary>
    public IReadOnlyList<string> Scopes =>
    [
        .. ScopeWords().Matches(_text).Select(static match => match.Value)
            .Where(static scope => !IsHost(scope))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>What may be methods, each with what stands before its name, as in code and in stack traces.</summary>
    public IReadOnlyList<string> Methods =>
    [
        .. MethodNames().Matches(_text).Select(static match => match.Value)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The requests, of which not all need be of Okta's API.</summary>
    public IReadOnlyList<AskedRequest> Requests
    {
        get
        {
            // What every challenge and error names beside the request.
            string text = Elsewhere().Replace(_text, string.Empty);
            string[] methods =
                [.. Verbs().Matches(text).Select(static match => match.Value.ToUpperInvariant()).Distinct(StringComparer.Ordinal)];
            string? only = methods is [var one] ? one : null;
            return
            [
                .. Paths().Matches(text)
                    .Select(match => new AskedRequest(
                        match.Groups["method"] is { Success: true } method ? method.Value.ToUpperInvariant() : only,
                        PathOf(match.Groups["path"].Value)))
                    .Distinct(),
            ];
        }
    }

    public static bool IsCode(string word) => OktaCode().IsMatch(word);

    private static string PathOf(string text)
    {
        int query = text.IndexOfAny(['?', '#']);
        string path = Slashes().Replace(query < 0 ? text : text[..query], "/").TrimEnd('.', ':', ';', '!', ')', ']');
        if (path.EndsWith('}') && path.Count('}') > path.Count('{'))
        {
            // Of JSON without quotation marks.
            path = path.TrimEnd('}');
        }

        return path.Length > 1 ? path.TrimEnd('/') : path;
    }

    // The name of a domain, okta.com, begins as a scope does.
    private static bool IsHost(string word) => AdminConsole.OktaDomains.Contains(word, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex("""\\+(["/])""")]
    private static partial Regex Escaped();

    [GeneratedRegex("[\u201C\u201D\u201E\u201F\u00AB\u00BB]|&quot;|&#34;")]
    private static partial Regex Quotes();

    [GeneratedRegex(@"(\\[nrt]|[\s\u00A0\u200B\uFEFF]|(?:%20|\+)(?=okta\.|ssf\.))+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\([^()]*\)$")]
    private static partial Regex Parameters();

    [GeneratedRegex(@"\bE\d{7}\b|\b[a-z]+(_[a-z]+)+\b", RegexOptions.IgnoreCase)]
    private static partial Regex ErrorWords();

    [GeneratedRegex(@"^E\d{7}$", RegexOptions.IgnoreCase)]
    private static partial Regex OktaCode();

    [GeneratedRegex(@"<!doctype html|<html\b", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlPage();

    [GeneratedRegex("""(?:^|HTTP/[\d.]+ |status(?:[ _]?code)?["']?\s*[:=]?\s*|success: |\()([45]\d\d)\b""", RegexOptions.IgnoreCase)]
    private static partial Regex StatusCode();

    [GeneratedRegex(@"(?<![\w.\-/@])(?:okta|ssf)(?:\.[A-Za-z]+)+\b")]
    private static partial Regex ScopeWords();

    [GeneratedRegex(
        """\b(?:authorization_uri|realm|errorLink|error_uri|issuer?|aud|referer)["']?\s*[:=]\s*["']?[^"'\s,}]+""",
        RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();

    // As requests name them, in capital letters; otherwise where something says that it is one.
    [GeneratedRegex(
        """
        \b(?:GET|POST|PUT|PATCH|DELETE)\b
        | (?:(?<=(?i:method)["']?[\s:=.]+["']?|-X\s*|--request[\s=]+)(?i:get|post|put|patch|delete)\b)
        | (?:(?<=\w\.)(?i:get|post|put|patch|delete)(?=(?:Async)?\())
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Verbs();

    [GeneratedRegex(@"(?<![\w.])(?:[A-Za-z_]\w*\.)+[A-Za-z_]\w*|(?<=Error calling )\w+")]
    private static partial Regex MethodNames();

    [GeneratedRegex("/{2,}")]
    private static partial Regex Slashes();

    [GeneratedRegex(
        """
        (?:\b(?<method>GET|POST|PUT|PATCH|DELETE)\b["']?[\s:]*["']?)?       # right before it
        (?:https?://[^/\s"'<>]+                                              # an origin,
            |(?<![\w/.@-])(?:\w[\w-]*\.)+[A-Za-z]{2,}(?::\d+)?               # a host,
            |\$\w+                                                           # a variable that holds one,
            |(?<![\w/.<*]))                                                  # or what is no part of a word
        (?<path>/(?:[^\s"'`|<>,]|<[\w-]+>)*)
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Paths();
}
