namespace OktaGen.Tests;

public sealed class ScopeCoverageTests
{
    [Theory]
    [InlineData("okta.users.read", "okta.users.read")]
    [InlineData("okta.users.manage", "okta.users.manage")]
    [InlineData("okta.users.manage", "okta.users.read")]
    [InlineData("ssf.manage", "ssf.read")]
    public void A_scope_covers_itself_and_manage_the_read_of_its_resource(string held, string needed) => Assert.True(ScopeCoverage.Covers(held, needed));

    [Theory]
    [InlineData("okta.users.read", "okta.users.manage")]
    [InlineData("okta.apps.manage", "okta.users.read")]
    [InlineData("okta.apps.manage", "okta.logs.read")]
    [InlineData("okta.apps.manage", "okta.appGrants.read")]
    [InlineData("okta.users.manage", "okta.users.read.self")]
    [InlineData("okta.users.delete", "okta.users.read")]
    [InlineData("okta.users.manage", "okta.users.send")]
    [InlineData("x.okta.users.manage", "okta.users.read")]
    [InlineData("okta.Users.manage", "okta.users.read")]
    [InlineData("", "read")]
    public void Nothing_else_is_covered(string held, string needed) => Assert.False(ScopeCoverage.Covers(held, needed));
}
