using System.Text.RegularExpressions;

namespace OktaGen.Cli.Scaffolding.Selecting;

/// <summary>A pattern for paths: <c>*</c> is one segment or a part of one, <c>**</c> any number of segments.</summary>
internal sealed class PathGlob(string pattern)
{
    private readonly Regex _regex = new(
        "^" + Regex.Escape(pattern)
            .Replace(@"/\*\*", "(/.*)?", StringComparison.Ordinal)
            .Replace(@"\*\*", ".*", StringComparison.Ordinal)
            .Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    public bool IsMatch(string path) => _regex.IsMatch(path);

    public override string ToString() => pattern;
}
