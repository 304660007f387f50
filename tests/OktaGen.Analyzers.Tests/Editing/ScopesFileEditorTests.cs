using System.Text;
using Microsoft.CodeAnalysis.Text;
using OktaGen.CodeFixes.Editing;

namespace OktaGen.Analyzers.Tests.Editing;

public sealed class ScopesFileEditorTests
{
    [Theory]
    [InlineData("", "b\n")]
    [InlineData("\n", "\nb\n")]
    [InlineData("a\nc\n", "a\nb\nc\n")]
    [InlineData("c\n", "b\nc\n")]
    [InlineData("a\n", "a\nb\n")]
    [InlineData("a", "a\nb")]
    [InlineData("c", "b\nc")]
    [InlineData("# one", "# one\nb")]
    [InlineData("# one\n", "# one\nb\n")]
    [InlineData("a\r\nc\r\n", "a\r\nb\r\nc\r\n")]
    [InlineData("a\r\nc", "a\r\nb\r\nc")]
    [InlineData("# one\r\n\r\na # two\r\n\r\n# end", "# one\r\n\r\na # two\r\nb\r\n\r\n# end")]
    [InlineData("\uFEFFc\n", "\uFEFFb\nc\n")]
    [InlineData("\uFEFF", "\uFEFFb\n")]
    [InlineData("not a scope\na\n", "not a scope\na\nb\n")]
    public void A_scope_gets_a_line_in_its_place_and_all_else_stays(string text, string expected) => Assert.Equal(expected, Add(text, "b"));

    [Fact]
    public void A_scope_that_is_there_is_not_added_again() => Assert.Equal("a\nb # why\n", Add("a\nb # why\n", "b"));

    [Fact]
    public void A_scope_joins_the_section_of_its_relatives()
    {
        const string Text = "# Groups\nokta.groups.read\n\n# Users\nokta.users.read\n";

        Assert.Equal("# Groups\nokta.groups.read\n\n# Users\nokta.users.manage\nokta.users.read\n", Add(Text, "okta.users.manage"));
        Assert.Equal("# Groups\nokta.groups.manage\nokta.groups.read\n\n# Users\nokta.users.read\n", Add(Text, "okta.groups.manage"));
        Assert.Equal("# Groups\nokta.groups.read\nokta.logs.read\n\n# Users\nokta.users.read\n", Add(Text, "okta.logs.read"));
    }

    [Theory]
    [InlineData("# ticket 4711\nokta.users.read\n", "okta.groups.read\n# ticket 4711\nokta.users.read\n")]
    [InlineData("# ticket 4711\nokta.users.read\n", "okta.users.manage\n# ticket 4711\nokta.users.read\n")]
    [InlineData("# ticket\n  # 4711\nokta.users.read", "okta.groups.read\n# ticket\n  # 4711\nokta.users.read")]
    [InlineData("\uFEFF# ticket 4711\r\nokta.users.read", "\uFEFFokta.groups.read\r\n# ticket 4711\r\nokta.users.read")]
    [InlineData("okta.apps.read\n# ticket 4711\nokta.users.read\n", "okta.apps.read\nokta.groups.read\n# ticket 4711\nokta.users.read\n")]
    [InlineData("okta.apps.read\n# ticket 4711\nokta.users.read\n", "okta.apps.read\nokta.users.manage\n# ticket 4711\nokta.users.read\n")]
    [InlineData("# the app\n\n# ticket 4711\nokta.users.read\n", "# the app\n\nokta.groups.read\n# ticket 4711\nokta.users.read\n")]
    [InlineData("# the app\n\n# ticket 4711\nokta.users.read\n\nokta.zones.read\n",
        "# the app\n\nokta.groups.read\n# ticket 4711\nokta.users.read\n\nokta.zones.read\n")]
    public void A_comment_above_a_scope_stays_above_it(string text, string expected) => Assert.Equal(
        expected, Add(text, expected.Contains("manage", StringComparison.Ordinal) ? "okta.users.manage" : "okta.groups.read"));

    [Theory]
    [InlineData("# what we have\nokta.logs.read\nokta.users.read\n", "# what we have\nokta.groups.read\nokta.logs.read\nokta.users.read\n")]
    [InlineData(ScopesFileEditor.Header + "\nokta.users.read\n", ScopesFileEditor.Header + "\nokta.groups.read\nokta.users.read\n")]
    public void A_comment_above_the_file_stays_above_it(string text, string expected) =>
        Assert.Equal(expected, Add(text, "okta.groups.read"));

    [Fact]
    public void Sections_that_are_not_in_order_stay_so()
    {
        const string Text = "# Users\nokta.users.read\n\n# Groups\nokta.groups.read\n";

        Assert.Equal("# Users\nokta.users.read\n\n# Groups\nokta.groups.manage\nokta.groups.read\n", Add(Text, "okta.groups.manage"));
        Assert.Equal("# Users\nokta.users.read\nokta.zones.read\n\n# Groups\nokta.groups.read\n", Add(Text, "okta.zones.read"));
    }

    [Fact]
    public void Several_scopes_are_added_in_order() => Assert.Equal("a\nb\nc\nd\n", Add("b\n", "d", "a", "c"));

    [Fact]
    public void The_encoding_with_its_byte_order_mark_stays()
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

        Assert.Same(encoding, ScopesFileEditor.Add(SourceText.From("a\n", encoding), ["b"]).Encoding);
    }

    [Theory]
    [InlineData("a\nb\na\n", 2, "a\nb\n")]
    [InlineData("a\r\na\r\nb", 1, "a\r\nb")]
    [InlineData("a\r\nb\r\na", 2, "a\r\nb")]
    [InlineData("a # first\na # again\n", 1, "a # first\n")]
    [InlineData("a", 0, "")]
    [InlineData("# a\r\n\r\n\r\na", 3, "# a")]
    [InlineData("\n\na", 2, "")]
    public void A_line_is_removed_whole(string text, int line, string expected) =>
        Assert.Equal(expected, ScopesFileEditor.RemoveLine(SourceText.From(text), line).ToString());

    private static string Add(string text, params string[] scopes) => ScopesFileEditor.Add(SourceText.From(text), scopes).ToString();
}
