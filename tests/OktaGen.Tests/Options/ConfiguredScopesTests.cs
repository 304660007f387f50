namespace OktaGen.Tests;

public sealed class ConfiguredScopesTests
{
    [Fact]
    public void The_whole_list_is_asked_for_where_options_say_nothing() =>
        AssertCombined(["b.read", "a.manage"], ["b.read", "a.manage", "b.read"], []);

    [Fact]
    public void Options_alone_count_where_there_is_no_list() => AssertCombined(["a.read", "b.read"], null, ["a.read b.read", "a.read"]);

    [Fact]
    public void Options_narrow_the_list() => AssertCombined(["b.read"], ["a.read", "b.read"], ["b.read"]);

    [Fact]
    public void Manage_in_the_list_lets_options_ask_for_read_of_the_same_resource() =>
        AssertCombined(["okta.users.read"], ["okta.users.manage"], ["okta.users.read"]);

    [Fact]
    public void Each_scope_that_the_list_does_not_cover_is_named()
    {
        List<string> faults = Faults(["okta.users.read"], ["okta.users.read", "okta.users.manage,okta.groups.read"]);

        Assert.Equal(2, faults.Count);
        Assert.Contains("okta.users.manage", faults[0], StringComparison.Ordinal);
        Assert.Contains("okta.groups.read", faults[1], StringComparison.Ordinal);
        Assert.All(faults, fault => Assert.Contains("OktaScopes.txt", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void No_scopes_at_all_are_a_fault_with_its_cure()
    {
        Assert.Contains("OktaScopes.txt", Assert.Single(Faults([], [])), StringComparison.Ordinal);
        Assert.Contains("OktaScopes.txt", Assert.Single(Faults(null, [" , "])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("okta.users\u0000.read")]
    [InlineData("okta.üsers.read")]
    [InlineData("okta\\users")]
    public void What_is_no_scope_is_a_fault_in_options_and_list(string text)
    {
        Assert.StartsWith("OktaOptions.Scopes holds an entry that is no scope", Assert.Single(Faults(null, [text])), StringComparison.Ordinal);
        Assert.StartsWith("The scope list holds an entry that is no scope", Assert.Single(Faults([text], [])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("okta.users.read\tokta.groups.read")]
    [InlineData("okta.users.read\n")]
    [InlineData("\"okta.users.read\"")]
    public void What_surrounds_a_scope_in_options_is_a_fault_in_the_list(string text)
    {
        Assert.Empty(Faults(null, [text]));
        Assert.StartsWith("The scope list holds an entry that is no scope", Assert.Single(Faults([text], [])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("okta.users\u2013read", "a typographic dash (U+2013)")]
    [InlineData("okta.users\u200B.read", "a character that cannot be seen (U+200B)")]
    public void Characters_that_look_plain_are_named(string text, string name) =>
        Assert.Contains(name, Assert.Single(Faults(null, [text])), StringComparison.Ordinal);

    [Fact]
    public void The_compiled_list_holds_one_scope_an_entry() =>
        Assert.Contains("no scope", Assert.Single(Faults(["okta.users.read okta.groups.read"], [])), StringComparison.Ordinal);

    private static List<string> Faults(string[]? list, string[] chosen)
    {
        var faults = new List<string>();
        _ = ConfiguredScopes.Combine(list, chosen, faults);
        return faults;
    }

    private static void AssertCombined(string[] expected, string[]? list, string[] chosen)
    {
        var faults = new List<string>();
        Assert.Equal(expected, ConfiguredScopes.Combine(list, chosen, faults));
        Assert.Empty(faults);
    }
}
