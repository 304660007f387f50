using Microsoft.CodeAnalysis.Text;
using OktaGen.Generator.Reading.Project;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Analyzers.Tests.Scopes;

public sealed class ScopeListTests
{
    [Theory]
    [InlineData("okta.users.read\nokta.users.manage\n")]
    [InlineData("okta.users.read\r\nokta.users.manage\r\n")]
    [InlineData("okta.users.read\nokta.users.manage")]
    [InlineData("\uFEFFokta.users.read\nokta.users.manage")]
    [InlineData("# granted\n\n  okta.users.read\t# for the directory\n#okta.logs.read\n okta.users.manage  \n\n")]
    public void Scopes_stand_one_per_line_among_comments_and_blank_lines(string text)
    {
        ScopeList list = Parse(text);

        Assert.Equal(["okta.users.read", "okta.users.manage"], list.Entries.Select(static entry => entry.Scope));
        Assert.Empty(list.Malformed);
    }

    [Fact]
    public void An_entry_knows_its_line_and_place()
    {
        SourceText text = SourceText.From("# one\r\n  okta.users.read # two\r\n");

        ScopeEntry entry = Assert.Single(ScopeList.Parse(text, CancellationToken.None).Entries);

        Assert.Equal(1, entry.Line);
        Assert.Equal("okta.users.read", text.ToString(entry.Span));
    }

    [Fact]
    public void A_hash_inside_a_scope_belongs_to_it()
    {
        Assert.Equal("urn:app#read", Assert.Single(Parse("urn:app#read").Entries).Scope);
    }

    [Theory]
    [InlineData("okta.users.read okta.users.manage", "white space")]
    [InlineData("okta.users.read,okta.users.manage", "','")]
    [InlineData("okta.users.read;", "';'")]
    [InlineData("\"okta.users.read\"", "U+0022")]
    [InlineData("okta\\users", "U+005C")]
    [InlineData("okta.üsers.read", "U+00FC")]
    [InlineData("okta.users\u0001", "U+0001")]
    [InlineData("okta.users\u007F", "U+007F")]
    public void What_cannot_be_a_scope_is_malformed_and_grants_nothing(string line, string reason)
    {
        ScopeList list = Parse("okta.logs.read\n" + line + "\n");

        Assert.Equal("okta.logs.read", Assert.Single(list.Entries).Scope);
        MalformedScope malformed = Assert.Single(list.Malformed);
        Assert.Equal(1, malformed.Line);
        Assert.Contains(reason, malformed.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("!")]
    [InlineData("~")]
    [InlineData("[a]:b/c^d")]
    public void A_scope_may_hold_any_visible_ASCII_but_quotes_backslashes_and_separators(string scope)
    {
        Assert.Equal(scope, Assert.Single(Parse(scope).Entries).Scope);
    }

    [Fact]
    public void A_scope_has_a_greatest_length()
    {
        Assert.Single(Parse(new string('a', ScopeSyntax.MaxLength)).Entries);
        Assert.Single(Parse(new string('a', ScopeSyntax.MaxLength + 1)).Malformed);
    }

    [Fact]
    public void An_empty_file_holds_nothing()
    {
        Assert.Empty(Parse(string.Empty).Entries);
        Assert.Empty(Parse("\uFEFF").Entries);
    }

    private static ScopeList Parse(string text) => ScopeList.Parse(SourceText.From(text), CancellationToken.None);
}
