using System.Text.RegularExpressions;

namespace OktaGen.Package.Tests;

/// <summary>The code blocks of a README, word for word.</summary>
internal static partial class Readme
{
    /// <summary>The blocks of one language, in the order in which they stand.</summary>
    /// <param name="language">The language.</param>
    /// <param name="path">The README's path in the repository.</param>
    public static IReadOnlyList<string> Blocks(string language, string path = "README.md") =>
        [.. CodeBlock().Matches(File.ReadAllText(Path.Combine(BuildFacts.RepositoryRoot, path))).Where(match => match.Groups["language"].Value == language).Select(static match => match.Groups["code"].Value)];

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();
}
