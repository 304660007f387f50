namespace OktaGen.Cli.Explain;

/// <summary>What is known of what was asked.</summary>
/// <param name="Found">Whether anything is.</param>
/// <param name="Answers">The answers, the likeliest first.</param>
/// <param name="Nearest">Where nothing was found, what was probably meant.</param>
/// <param name="Descriptions">The descriptions that the answers come from, each with its version.</param>
internal sealed record ExplainReport(
    bool Found, IReadOnlyList<Explanation> Answers, IReadOnlyList<string> Nearest, IReadOnlyList<string> Descriptions);
