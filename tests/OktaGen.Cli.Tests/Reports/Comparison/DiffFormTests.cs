using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using OktaGen.Cli.Reports.Comparison;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Cli.Tests.Reports.Comparison;

public sealed partial class DiffFormTests
{
    public static TheoryData<string> HostileTexts =>
    [
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a | b", "`a`",
        "a\n\n# Title", "a\u202Eb", "[x](https://evil.example)",
        "<!-- ", "&lt;b&gt;", "**a**", "</code><b>", "\0",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void No_text_of_a_report_is_more_than_text_on_the_page_and_in_Markdown(string text)
    {
        string page = DiffHtml.Write(Diff(text));
        string markdown = DiffMarkdown.Write(Diff(text));

        Assert.Equal(Tags(DiffHtml.Write(Diff("benign"))), Tags(page));
        Assert.Equal(DiffMarkdown.Write(Diff("benign"))
            .Count(static character => character == '\n'), markdown.Count(static character => character == '\n'));
        Assert.DoesNotContain(page, static character => character is '\u202E' or '\0');
        foreach (string markup in (string[])["<script", "<img", "<b>", "](", "<!--", "**a", "\n# T"])
        {
            Assert.DoesNotContain(markup, InlineCode().Replace(markdown, string.Empty), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_page_needs_nothing_else_and_lets_no_script_run_but_its_own()
    {
        string page = DiffHtml.Write(Diff("benign"));

        string script = Assert.Single(Scripts().Matches(page)).Groups[1].Value;
        Assert.Contains(
            $"script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'", page,
                StringComparison.Ordinal);
        string style = Assert.Single(Styles().Matches(page)).Groups[1].Value;
        Assert.Contains(
            $"style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\b(src|href)=|https?://", page);
        Assert.Contains("<input type=\"search\" id=\"text\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("innerHTML", script, StringComparison.Ordinal);
    }

    [Fact]
    public void What_wants_consent_is_marked_in_each_form()
    {
        PermissionDiff diff = Diff("benign");

        Assert.Contains("<tr class=\"review\"><td>Added</td><td>Endpoints</td>", DiffHtml.Write(diff), StringComparison.Ordinal);
        Assert.Contains("<tr><td>Removed</td><td>Endpoints</td>", DiffHtml.Write(diff), StringComparison.Ordinal);
        Assert.Contains("\n- **Added:** adds `benign`", DiffMarkdown.Write(diff), StringComparison.Ordinal);
        Assert.Contains("\n- Removed: removes `gone`", DiffMarkdown.Write(diff), StringComparison.Ordinal);
    }

    // A comparison in which every text is the one.
    private static PermissionDiff Diff(string text) => PermissionDiff.Of(
        new ReportSnapshot
        {
            SchemaVersion = 1,
            Assembly = text,
            MinimalScopes = [],
            Declared = [new SnapshotMember("gone", "GET", "/gone", [], [], [])],
            Used = [],
            AdminRoles = new SnapshotRoles(new SnapshotCustomRole([], []), new SnapshotStandardRoles([text], Grade.Unknown, [])),
        },
        new ReportSnapshot
        {
            SchemaVersion = 1,
            Assembly = text,
            Credential = text,
            ListedScopes = [text],
            MinimalScopes = [new SnapshotScope(text, [text])],
            Declared = [new SnapshotMember(text, text, text, [text], [], [text])],
            Used = [],
            AdminRoles = new SnapshotRoles(
                new SnapshotCustomRole([new SnapshotPermission(text, Grade.Derived, [text])], [text]), new SnapshotStandardRoles(
                    [text], Grade.Stated, [text])),
        });

    private static IEnumerable<string> Tags(string page) => TagMark().Matches(page).Select(static match => match.Value);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex TagMark();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Scripts();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Styles();

    [GeneratedRegex("`[^`|\n\\\\]+`")]
    private static partial Regex InlineCode();
}
