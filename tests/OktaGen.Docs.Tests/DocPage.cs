using System.Text.RegularExpressions;

namespace OktaGen.Docs.Tests;

/// <summary>A page of the repository: its blocks, its links, and what can be linked to.</summary>
internal sealed partial class DocPage
{
    private static readonly string[] s_withoutPages = [".git", "artifacts", "node_modules", "bin", "obj"];

    private DocPage(string path)
    {
        Path = path;
        Text = File.ReadAllText(FullPath).ReplaceLineEndings("\n");
        Blocks = [.. Fence().Matches(Text).Select(match => CodeBlock.Create(this, match))];
    }

    /// <summary>The folder of the solution.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Every page, but for what tests keep beside themselves.</summary>
    public static IReadOnlyList<DocPage> All { get; } =
    [
        .. Find(Repository)
            .Select(static file => System.IO.Path.GetRelativePath(Repository, file).Replace('\\', '/'))
            .Where(static path => !path.StartsWith("tests/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(static path => new DocPage(path)),
    ];

    /// <summary>Where it lies in the repository.</summary>
    public string Path { get; }

    public string FullPath => System.IO.Path.Combine(Repository, Path);

    public string Text { get; }

    public IReadOnlyList<CodeBlock> Blocks { get; }

    /// <summary>The text without code and comments, with its lines where they were.</summary>
    public string Prose => Code().Replace(Comment().Replace(Fence().Replace(Text, Blank), Blank), Blank);

    /// <summary>The names of its headings, as GitHub makes them.</summary>
    public IReadOnlySet<string> Anchors
    {
        get
        {
            Dictionary<string, int> times = new(StringComparer.Ordinal);
            foreach (Match heading in Heading().Matches(Fence().Replace(Text, Blank)))
            {
                string name = NotInAnchor().Replace(heading.Groups["text"].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-');
                times[name] = times.GetValueOrDefault(name) + 1;
            }

            return times.SelectMany(static pair => Enumerable.Range(0, pair.Value).Select(i => i == 0 ? pair.Key : $"{pair.Key}-{i}"))
                .ToHashSet(StringComparer.Ordinal);
        }
    }

    /// <summary>The number of the line at a place of the text.</summary>
    public int LineAt(int index) => Text.AsSpan(0, index).Count('\n') + 1;

    public override string ToString() => Path;

    private static IEnumerable<string> Find(string folder) =>
        Directory.EnumerateFiles(folder, "*.md").Concat(Directory.EnumerateDirectories(folder)
            .Where(static child => !s_withoutPages.Contains(System.IO.Path.GetFileName(child)))
            .SelectMany(Find));

    private static string Blank(Match match) => new('\n', match.Value.Count(static character => character == '\n'));

    private static string FindRepository()
    {
        string? folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder!, "OktaGen.sln")))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }

        return folder!;
    }

    [GeneratedRegex(
        @"(?:^<!-- assumes\n(?<assumes>.*?)^-->\n)?^(?<fence>`{3,})(?<language>[\w-]*)\n(?<code>.*?)^\k<fence>$",
        RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("(?<ticks>`+)(?!`)[^\n]*?(?<!`)\\k<ticks>(?!`)")]
    private static partial Regex Code();

    [GeneratedRegex("^#{1,6} (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
