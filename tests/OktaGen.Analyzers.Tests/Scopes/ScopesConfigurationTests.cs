using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Generator.Reading.Project;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Scopes;
using OktaGen.TestSupport;

namespace OktaGen.Analyzers.Tests.Scopes;

public sealed class ScopesConfigurationTests
{
    private const string Items = "build_property.OktaGenScopes";
    private const string KnownScopes = "build_property.OktaGenKnownScopes";
    private const string Credential = "build_property.OktaGenCredential";

    [Fact]
    public void Files_and_items_are_united_sorted_and_freed_of_duplicates()
    {
        ScopesModel model = Read(
            TestOptions.Create((Items, "okta.logs.read, okta.users.read,,")),
            new TestAdditionalText("/b/OktaScopes.txt", "okta.users.read\nokta.apps.read\n"),
            new TestAdditionalText("/a/OktaScopes.txt", "okta.groups.read\n"),
            new TestAdditionalText("/a/Other.txt", "okta.roles.read\n"));

        Assert.Equal(["okta.apps.read", "okta.groups.read", "okta.logs.read", "okta.users.read"], model.Scopes);
        Assert.True(model.IsConfigured);
    }

    [Fact]
    public void Models_of_the_same_list_are_equal_whatever_its_order()
    {
        ScopesModel one = Read(TestOptions.Empty, TestAdditionalText.Scopes("okta.users.read\nokta.apps.read\n"));
        ScopesModel other = Read(TestOptions.Create((Items, "okta.apps.read")), TestAdditionalText.Scopes("# comment\nokta.users.read\n"));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("OktaScopes.txt", true)]
    [InlineData("/src/app/oktascopes.TXT", true)]
    [InlineData("C:\\src\\app\\OktaScopes.txt", true)]
    [InlineData("/src/MyOktaScopes.txt", false)]
    [InlineData("/src/OktaScopes.txt.bak", false)]
    public void A_scopes_file_is_known_by_its_name(string path, bool expected) => Assert.Equal(expected, ScopesConfiguration.IsScopesFile(path));

    [Fact]
    public void An_empty_file_is_a_list_and_no_file_is_none()
    {
        Assert.True(Read(TestOptions.Empty, TestAdditionalText.Scopes(string.Empty)).IsConfigured);
        Assert.False(Read(TestOptions.Create((Items, string.Empty))).IsConfigured);
    }

    [Fact]
    public void Items_alone_are_a_list() => Assert.True(Read(TestOptions.Create((Items, "okta.users.read"))).IsConfigured);

    [Fact]
    public void Known_scopes_grant_nothing()
    {
        TestOptions options = TestOptions.Create((KnownScopes, "acme.orders.read, acme.orders.write,,acme orders"));
        var read = ScopesOptions.Read(options.GlobalOptions);

        Assert.Equal(["acme.orders.read", "acme.orders.write"], read.KnownScopes);
        Assert.Equal(["acme orders"], read.MalformedKnownScopes);
        Assert.Empty(Read(options).Scopes);
        Assert.False(Read(options).IsConfigured);
    }

    [Theory]
    [InlineData("ApiToken", nameof(CredentialKinds.ApiToken))]
    [InlineData(" oauth ", nameof(CredentialKinds.OAuth))]
    [InlineData("UserToken", nameof(CredentialKinds.UserToken))]
    [InlineData("1", null)]
    [InlineData("Password", null)]
    [InlineData("", null)]
    public void The_credential_is_read_by_name(string value, string? expected) =>
        Assert.Equal(expected, Read(TestOptions.Create((Credential, value))).Credential?.ToString());

    private static ScopesModel Read(TestOptions options, params AdditionalText[] files) =>
        ScopesConfiguration.Read(new AnalyzerOptions([.. files], options), CancellationToken.None);
}
