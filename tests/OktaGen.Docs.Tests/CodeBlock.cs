using System.Text.RegularExpressions;

namespace OktaGen.Docs.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Line">The line of its fence.</param>
/// <param name="Language">What it is written in; empty where the page does not say.</param>
/// <param name="Code">Its text.</param>
/// <param name="Assumes">
/// C# that it takes for granted, from an HTML comment right before it that begins with <c>assumes</c>; null for none. The block follows it,
/// or stands in the place of its line <c>// the block</c>.
/// </param>
internal sealed record CodeBlock(DocPage Page, int Line, string Language, string Code, string? Assumes)
{
    public static CodeBlock Create(DocPage page, Match match) => new(
        page,
        page.LineAt(match.Groups["fence"].Index),
        match.Groups["language"].Value,
        match.Groups["code"].Value,
        match.Groups["assumes"] is { Success: true } assumes ? assumes.Value : null);

    /// <summary>Where it stands, as editors understand it.</summary>
    public string Place => $"{Page.Path}:{Line}";

    public override string ToString() => Place;
}
