using System.Text.RegularExpressions;

namespace OktaGen.Package.Tests;

/// <summary>The code blocks of the README, word for word.</summary>
internal static partial class Readme
{
    public static string Text { get; } = File.ReadAllText(Path.Combine(BuildFacts.RepositoryRoot, "README.md"));

    /// <summary>The blocks of one language, in the order in which they stand.</summary>
    public static IReadOnlyList<string> Blocks(string language) =>
        [.. CodeBlock().Matches(Text).Where(match => match.Groups["language"].Value == language).Select(static match => match.Groups["code"].Value)];

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();
}
