using OktaGen.Build.Metadata;
using OktaGen.Build.Reading;
using OktaGen.Build.Report;
using OktaGen.Build.Tests.Support;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Build.Tests.Report;

public sealed class MarkdownTextTests
{
    public static TheoryData<string> HostileTexts =>
    [
        "a | b", "a \\| b", "a\\", "`a`", "``` a", "a\n\n# Title", "a\r\n| x | y |", "a\u0085b", "a\u2028b", "a\u2029b", "a\u202Eb", "a\ud800", "<script>alert(1)</script>",
        "[x](https://evil.example)", "https://evil.example", "www.evil.example", "![x](y)", "<!-- ", "&#124;", "**a**", "_a_", "~~a~~", " ", "", "\0", "../../x", "a*/b", "a\"b",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void No_text_of_a_report_is_more_than_text(string text)
    {
        string[] expected = Shape(MarkdownReport.Write(Report("benign")));

        string markdown = MarkdownReport.Write(Report(text));

        Assert.Equal(expected, Shape(markdown));
        Assert.DoesNotContain(markdown, static character => character != '\n' && (char.IsControl(character) || character is '\u2028' or '\u2029' or '\u202E' || char.IsSurrogate(character)));
        foreach (string markup in (string[])["<script", "](", "<!--", "**a", "~~", "https://e"])
        {
            Assert.DoesNotContain(markup, OutsideOfCode(markdown), StringComparison.Ordinal);
        }

        using var json = System.Text.Json.JsonDocument.Parse(JsonReport.Write(Report(text)));
        Assert.Equal(text.Replace('\ud800', '\uFFFD'), json.RootElement.GetProperty("assembly").GetString());
    }

    [Theory]
    [InlineData("MyApp", "MyApp")]
    [InlineData("My_App.Core-2", "My_App.Core-2")]
    [InlineData(".NET 8.0", ".NET 8.0")]
    [InlineData("it is no assembly, or a damaged one", "it is no assembly, or a damaged one")]
    [InlineData("_a_", "`_a_`")]
    [InlineData("a|b`", "<code>a&#124;b&#96;</code>")]
    public void Plain_words_stay_as_they_are(string text, string expected) => Assert.Equal(expected, MarkdownText.Plain(text));

    // A report in which every text is the one.
    private static PermissionReport Report(string text)
    {
        var member = new ReportedMember
        {
            FullName = text,
            Name = text,
            Assembly = text,
            Request = (text, text),
            Declared = new DeclaredScopes(new EquatableArray<string>([text]), IsSaid: true),
            DeclaredCredentials = CredentialKinds.OAuth,
        };
        return new PermissionReport
        {
            Assemblies = [text],
            Framework = text,
            IsProgram = true,
            List = TestFolder.List("okta.users.read", "ApiToken") with { Scopes = new EquatableArray<string>(["z" + text]) },
            Declared = [member],
            Used = [member with { UsedBy = [text] }],
            Libraries = [new LibraryNeeds(text, [text])],
            Unreadable = [new UnreadableReference(text, null, text)],
            UnknownSdkMethods = [text],
        };
    }

    // Of each line what a reader of Markdown sees in it: the bars that divide cells, and what begins it.
    private static string[] Shape(string markdown) =>
    [
        .. markdown.Split('\n').Select(static line =>
        {
            string outside = OutsideOfCode(line);
            string start = outside.Length == 0 ? "" : outside[..1];
            return start + outside.Count(static character => character == '|');
        }),
    ];

    // In a cell a bar divides even inside of code, and code ends where it began.
    private static string OutsideOfCode(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, "`[^`|\n\\\\]+`|<code>(?:[\\p{L}\\p{Nd}\uFFFD]|&#[0-9]+;)*</code>", "x");
}
