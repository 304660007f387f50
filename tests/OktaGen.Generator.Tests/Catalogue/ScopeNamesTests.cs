using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Scopes;

namespace OktaGen.Generator.Tests.Catalogue;

public sealed class ScopeNamesTests
{
    private static readonly ScopeNames s_scopes = OperationCatalogue.Default.Scopes;

    [Theory]
    [InlineData("okta.users.read")]
    [InlineData("okta.users.read.self")]
    [InlineData("okta.myAccount.email.manage")]
    [InlineData("okta.governance.entitlements.read")]
    [InlineData("ssf.manage")]
    [InlineData("openid")]
    [InlineData("offline_access")]
    public void Scopes_of_Oktas_APIs_are_known(string scope) => Assert.True(s_scopes.IsKnown(scope));

    [Theory]
    [InlineData("okta.user.read")]
    [InlineData("okta.Users.read")]
    [InlineData("okta.users")]
    [InlineData("okta.user.read.self")]
    [InlineData("okta.governance.entitlement.read")]
    [InlineData("okta.accessRequests.requests.read")]
    [InlineData("okta.myAccount.emails.read")]
    [InlineData("admin")]
    [InlineData("")]
    public void Others_are_not(string scope) => Assert.False(s_scopes.IsKnown(scope));

    [Theory]
    [InlineData("okta.user.read", "okta.users.read")]
    [InlineData("okta.USERS.read", "okta.users.read")]
    [InlineData("users.read", "okta.users.read")]
    [InlineData("okta.usres.manage", "okta.users.manage")]
    [InlineData("okta.networkzones.read", "okta.networkZones.read")]
    [InlineData("okta.identityProviders.read", "okta.idps.read")]
    [InlineData("okta.governance.entitlement.read", "okta.governance.entitlements.read")]
    [InlineData("okta.myaccount.email.read", "okta.myAccount.email.read")]
    public void An_unknown_scope_leads_to_the_nearest(string text, string scope) => Assert.Equal(scope, s_scopes.FindNearest(text));

    [Fact]
    public void What_is_like_nothing_leads_nowhere() => Assert.Null(s_scopes.FindNearest("contoso.invoices.approve"));

    [Theory]
    [InlineData("okta.authzServers.manage", "okta.authorizationServers.manage")]
    [InlineData("okta.eventhooks.read", "okta.eventHooks.read")]
    [InlineData("okta.inlinehooks.read", "okta.inlineHooks.read")]
    [InlineData("okta.users.apitokens.read", "okta.apiTokens.read")]
    [InlineData("okta.groups.members.manage", "okta.groups.manage")]
    [InlineData("okta.users.userprofile.manage", "okta.users.manage")]
    [InlineData("okta.iam.read", "okta.roles.read")]
    [InlineData("okta.realm.read", "okta.realms.read")]
    [InlineData("okta.customizations.manage", "okta.brands.manage")]
    public void A_permission_of_an_admin_role_leads_to_the_scope_that_was_meant(string permission, string scope) =>
        Assert.Equal(scope, s_scopes.FindNearest(permission));

    [Fact]
    public void Every_scope_has_its_constant()
    {
        Dictionary<string, string> constants = typeof(OktaScopes).GetFields().ToDictionary(static field => (string)field.GetRawConstantValue()!, static field => field.Name);

        Assert.Equal(s_scopes.All.Where(static scope => scope.Contains('.', StringComparison.Ordinal)).Order(StringComparer.Ordinal), constants.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("NetworkZonesRead", constants["okta.networkZones.read"]);
        Assert.Equal("SsfManage", constants["ssf.manage"]);
        Assert.Equal("GovernanceEntitlementsRead", constants["okta.governance.entitlements.read"]);
        Assert.Equal("AccessRequestsConditionManage", constants["okta.accessRequests.condition.manage"]);
        Assert.Equal("MyAccountAppAuthenticatorMaintenanceManage", constants["okta.myAccount.appAuthenticator.maintenance.manage"]);
    }
}
