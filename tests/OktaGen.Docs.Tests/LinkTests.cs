using System.Text.RegularExpressions;

namespace OktaGen.Docs.Tests;

/// <summary>Links within the repository lead to what is there.</summary>
public sealed partial class LinkTests
{
    private const string Files = "https://github.com/oktagen/oktagen/blob/main/";
    private const string Folders = "https://github.com/oktagen/oktagen/tree/main/";

    public static TheoryData<string> Pages => [.. DocPage.All.Select(static page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_of_a_page_leads_to_a_file_and_to_a_heading_of_it(string path)
    {
        DocPage page = Page(path);
        string prose = page.Prose;

        string[] broken = [.. Link().Matches(prose)
            .Select(match => (Line: prose.AsSpan(0, match.Index).Count('\n') + 1, Target: match.Groups["link"].Value))
            .Where(link => !Leads(page, link.Target))
            .Select(link => $"{path}:{link.Line}: {link.Target}")];

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_name_of_a_link_is_defined_and_every_definition_is_used(string path)
    {
        string prose = Page(path).Prose;

        string[] defined = [.. Definition().Matches(prose).Select(static match => match.Groups["name"].Value)];
        string[] used = [.. Use().Matches(prose).Select(static match => match.Groups["name"].Value)];

        Assert.Equal(defined.Order(StringComparer.Ordinal), used.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_page_of_docs_is_on_its_map()
    {
        string[] onMaps = [.. Linked("docs/README.md"), .. Linked("docs/decisions/README.md")];
        string[] pages = [.. DocPage.All.Select(static page => page.Path)
            .Where(static path => path.StartsWith("docs/", StringComparison.Ordinal) && path is not "docs/README.md")];

        Assert.Empty(pages.Except(onMaps, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Linked(string map) => Link().Matches(Page(map).Prose)
        .Select(static match => match.Groups["link"].Value.Split('#')[0])
        .Where(static link => link.Length > 0 && !link.Contains(':', StringComparison.Ordinal))
        .Select(link => Resolve(map, link));

    private static bool Leads(DocPage page, string link)
    {
        if (link.StartsWith(Files, StringComparison.Ordinal) || link.StartsWith(Folders, StringComparison.Ordinal))
        {
            return IsThere(link[Files.Length..]);
        }

        if (Uri.TryCreate(link, UriKind.Absolute, out Uri? address) && address.Scheme != Uri.UriSchemeFile)
        {
            return address.Scheme == Uri.UriSchemeHttps;
        }

        return IsThere(link.StartsWith('#') ? page.Path + link : Resolve(page.Path, link));
    }

    private static bool IsThere(string link)
    {
        string[] parts = link.Split('#');
        if (parts.Length == 1)
        {
            return Path.Exists(Path.Combine(DocPage.Repository, parts[0]));
        }

        return DocPage.All.FirstOrDefault(page => page.Path == parts[0]) is { } target && target.Anchors.Contains(parts[1]);
    }

    private static string Resolve(string from, string link) => Path.GetRelativePath(
        DocPage.Repository, Path.GetFullPath(Path.Combine(DocPage.Repository, Path.GetDirectoryName(from)!, link))).Replace('\\', '/');

    private static DocPage Page(string path) => DocPage.All.Single(page => page.Path == path);

    // Inline links, and the definitions of those that are named.
    [GeneratedRegex(@"\]\((?<link>[^)\s]+)\)|^\[[^\]]+\]:\s*(?<link>\S+)", RegexOptions.Multiline)]
    private static partial Regex Link();

    [GeneratedRegex(@"^\[(?<name>[^\]]+)\]:\s", RegexOptions.Multiline)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\]\[(?<name>[^\]\n]+)\]")]
    private static partial Regex Use();
}
