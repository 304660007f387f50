using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;

namespace OktaGen.Generator.Tests.Catalogue;

public sealed class OperationCatalogueTests
{
    private static readonly OperationCatalogue s_catalogue = OperationCatalogue.Default;

    // What lies under /oauth2 comes from the description of Okta's authorization servers, but for the roles of clients.
    private static readonly Operation[] s_management =
    [
        .. s_catalogue.Operations.Where(static operation =>
            (!operation.Path.StartsWith("/oauth2/", StringComparison.Ordinal)
                || operation.Path.Contains("/roles", StringComparison.Ordinal))
            && operation.Path != "/.well-known/openid-configuration"
            && !operation.Path.StartsWith("/governance/", StringComparison.Ordinal)
            && !operation.Path.StartsWith("/idp/", StringComparison.Ordinal)),
    ];

    private static readonly Operation[] s_governance =
        [.. s_catalogue.Operations.Where(static operation => operation.Path.StartsWith("/governance/", StringComparison.Ordinal))];

    private static readonly Operation[] s_myAccount =
        [.. s_catalogue.Operations.Where(static operation => operation.Path.StartsWith("/idp/myaccount/", StringComparison.Ordinal))];

    [Fact]
    public void The_management_API_has_732_operations_and_109_scopes()
    {
        Assert.Equal(732, s_management.Length);
        Assert.Equal(109, s_management.SelectMany(static operation => operation.Scopes).Distinct().Count());
    }

    [Fact]
    public void The_governance_API_has_162_operations_and_35_scopes()
    {
        Assert.Equal(162, s_governance.Length);
        Assert.Equal(35, s_governance.SelectMany(static operation => operation.Scopes).Distinct().Count());
        Assert.All(s_governance, static operation => Assert.Single(operation.Scopes));
        Assert.Equal(105, s_governance.Count(static operation => operation.Credentials == CredentialKinds.Any));
        Assert.Equal(57, s_governance.Count(static operation => operation.Credentials == CredentialKinds.AccessTokens));
        Assert.Equal(81, s_governance.Count(static operation => operation.Stage == LifeCycle.GeneralAvailability));
        Assert.Equal(68, s_governance.Count(static operation => operation.Stage == LifeCycle.EarlyAccess));
        Assert.Equal(13, s_governance.Count(static operation => operation.Stage == LifeCycle.Unmarked));
        Assert.All(s_governance, static operation => Assert.Null(operation.Accept));
    }

    [Fact]
    public void The_MyAccount_API_has_40_operations_and_18_scopes_for_the_tokens_of_users_and_wants_its_version_named()
    {
        Assert.Equal(40, s_myAccount.Length);
        Assert.Equal(18, s_myAccount.SelectMany(static operation => operation.Scopes).Distinct().Count());
        Assert.Equal(39, s_myAccount.Count(static operation => operation.Credentials == CredentialKinds.UserToken));
        Assert.Equal(
            "verifyAppAuthenticatorPushNotificationChallenge",
            Assert.Single(s_myAccount, static operation => operation.Credentials == CredentialKinds.None).Id);
        Assert.Equal(29, s_myAccount.Count(static operation => operation.Stage == LifeCycle.GeneralAvailability));
        Assert.Equal(4, s_myAccount.Count(static operation => operation.Stage == LifeCycle.LimitedAvailability));
        Assert.Equal(7, s_myAccount.Count(static operation => operation.Stage == LifeCycle.Unmarked));
        Assert.All(s_myAccount, static operation => Assert.Equal("application/json;okta-version=1.0.0", operation.Accept));
    }

    [Fact]
    public void It_says_what_it_was_made_from() => Assert.Collection(
        s_catalogue.Descriptions,
        static title => Assert.Matches(@"^Okta Admin Management API \d{4}\.\d\d\.\d+$", title),
        static title => Assert.Matches(@"^Okta OpenID Connect & OAuth 2\.0 \d{4}\.\d\d\.\d+$", title),
        static title => Assert.Matches(@"^Okta Governance API \d+\.\d+\.\d+$", title),
        static title => Assert.Matches(@"^MyAccount Management \d{4}\.\d\d\.\d+$", title));

    [Fact]
    public void An_id_that_several_APIs_use_leads_to_all_of_their_operations() => Assert.Equal(
        ["GET /api/v1/authenticators", "GET /idp/myaccount/authenticators"],
        s_catalogue.FindById("LISTAUTHENTICATORS").Select(static operation => operation.ToString()));

    [Fact]
    public void Credentials_are_counted()
    {
        Assert.Equal(708, s_management.Count(static operation => operation.Credentials == CredentialKinds.Any));
        Assert.Equal(15, s_management.Count(static operation => operation.Credentials == CredentialKinds.AccessTokens));
        Assert.Equal(2, s_management.Count(static operation => operation.Credentials == CredentialKinds.ApiToken));
        Assert.Equal(7, s_management.Count(static operation => operation.Credentials == CredentialKinds.None));
    }

    [Fact]
    public void Five_operations_need_two_scopes() =>
        Assert.Equal(5, s_catalogue.Operations.Count(static operation => operation.Scopes.Count == 2));

    [Fact]
    public void The_method_does_not_tell_the_scope()
    {
        Assert.Equal(
            ["sendTestEmail", "submitGroupAttributeQuery", "createPolicySimulation"],
            from operation in s_management
            where operation.Method == "POST" && operation.Scopes.Any(static scope => scope.EndsWith(".read", StringComparison.Ordinal))
            select operation.Id);
        Assert.Single(
            s_management,
            static operation => operation.Method == "GET"
                && operation.Scopes.Any(static scope => scope.EndsWith(".manage", StringComparison.Ordinal)));
    }

    [Fact]
    public void Four_operations_are_deprecated() => Assert.Equal(4, s_management.Count(static operation => operation.IsDeprecated));

    [Fact]
    public void Life_cycles_are_counted()
    {
        Assert.Equal(618, s_management.Count(static operation => operation.Stage == LifeCycle.GeneralAvailability));
        Assert.Equal(86, s_management.Count(static operation => operation.Stage == LifeCycle.LimitedAvailability));
        Assert.Equal(15, s_management.Count(static operation => operation.Stage == LifeCycle.EarlyAccess));
        Assert.Equal(13, s_management.Count(static operation => operation.Stage == LifeCycle.Unmarked));
    }

    [Fact]
    public void Every_operation_is_found_by_its_own_route_and_by_its_name() => Assert.All(s_catalogue.Operations, static operation =>
    {
        Assert.Same(operation, s_catalogue.Find(operation.Method, operation.Path));
        Assert.Contains(operation, s_catalogue.FindById(operation.Id));
    });

    [Theory]
    [InlineData("GET", "/api/v1/users/{anyName}", "getUser")]
    [InlineData("GET", "/api/v1/users/me", "getUser")]
    [InlineData("GET", "/api/v1/users?limit=1", "listUsers")]
    [InlineData("GET", "/api/v1/groups/rules", "listGroupRules")]
    [InlineData("GET", "/api/v1/groups/{groupId}", "getGroup")]
    [InlineData("GET", "/api/v1/groups/rules2", "getGroup")]
    [InlineData("GET", "/api/v1/users/{userId}/factors/catalog", "listSupportedFactors")]
    [InlineData("GET", "/api/v1/users/00u1/factors/{factorId}", "getFactor")]
    public void Literals_win_over_placeholders_which_match_whatever_their_names(string method, string route, string id) =>
        Assert.Equal(id, s_catalogue.Find(method, route)?.Id);

    [Fact]
    public void A_literal_that_leads_nowhere_is_taken_for_a_value()
    {
        OperationCatalogue catalogue = OperationCatalogue.Read(
            new StringReader("GET /a/{id}/x\tvalue\nGET /a/b/y\tliteral\nDELETE /a/b/x\tother\n"));

        Assert.Equal("value", catalogue.Find("GET", "/a/b/x")?.Id);
        Assert.Equal("literal", catalogue.Find("GET", "/a/b/y")?.Id);
    }

    [Theory]
    [InlineData("GET", "/api/v1/users/")]
    [InlineData("GET", "/api/v1/users/{id}/lifecycle/{action}")]
    [InlineData("GET", "/api/v1/Users")]
    [InlineData("PATCH", "/api/v1/users")]
    [InlineData("GET", "api/v1/users")]
    [InlineData("GET", "/")]
    [InlineData("GET", "")]
    [InlineData("GET", "?limit=1")]
    public void What_Okta_does_not_have_is_not_found(string method, string route) => Assert.Null(s_catalogue.Find(method, route));

    [Fact]
    public void The_operations_of_a_route_are_those_of_all_methods() => Assert.Equal(
        ["DELETE", "GET", "POST", "PUT"],
        s_catalogue.FindByRoute("/api/v1/users/{user}").Select(static operation => operation.Method));

    [Theory]
    [InlineData("GET", "/api/v1/user", "listUsers")]
    [InlineData("GET", "/api/v1/users/", "listUsers")]
    [InlineData("GET", "/api/v1/usres/{userId}", "getUser")]
    [InlineData("GET", "/users/{id}?expand=blocks", "getUser")]
    [InlineData("POST", "/api/v1/users/{id}/lifecycle/supend", "suspendUser")]
    [InlineData("GET", "/campaigns", "listCampaigns")]
    [InlineData("GET", "/myaccount/profile", "getProfile")]
    [InlineData("GET", "/governance/api/v1/campaign/{id}", "getCampaign")]
    public void A_misspelt_route_leads_to_the_nearest(string method, string route, string id) =>
        Assert.Equal(id, s_catalogue.FindNearest(method, route)?.Id);

    [Theory]
    [InlineData("GET", "/internal/reports/{id}")]
    [InlineData("POST", "/api/v1/users/{id}/lifecycle/{action}")]
    public void A_route_of_another_kind_leads_nowhere(string method, string route) => Assert.Null(s_catalogue.FindNearest(method, route));

    [Fact]
    public void Lists_in_objects_name_their_property()
    {
        Assert.Equal((PagingKind.Object, "roles"), Paging("listRoles"));
        Assert.Equal((PagingKind.Object, "resource-sets"), Paging("listResourceSets"));
        Assert.Equal((PagingKind.Array, null), Paging("listUsers"));
        Assert.Equal((PagingKind.None, null), Paging("getUser"));
        Assert.Equal((PagingKind.Object, "data"), Paging("listCampaigns"));
        Assert.Equal((PagingKind.None, null), Paging("listEmails"));

        static (PagingKind, string?) Paging(string id) =>
            s_catalogue.FindById(id).Single() is var operation ? (operation.Paging, operation.Items) : default;
    }

    [Fact]
    public void The_second_deletion_of_a_user_is_never_a_repetition() =>
        Assert.Equal(RetryClass.Never, s_catalogue.FindById("deleteUser").Single().Retry);

    [Theory]
    [InlineData("GET /a\tid\tscope\tremark=unknown")]
    [InlineData("GET /a\tid\tscope\t\tmore")]
    [InlineData("nothing\tid")]
    [InlineData("GET /a\tid\t\tstage=Soon")]
    public void A_malformed_line_is_refused(string line) =>
        Assert.Throws<FormatException>(() => OperationCatalogue.Read(new StringReader(line)));

    [Fact]
    public void What_is_written_is_read_back() => Assert.All(
        s_catalogue.Operations,
        static operation => Assert.Equal(operation, OperationText.Read(OperationText.Write(operation))));

    [Fact]
    public void The_file_is_sorted() => Assert.Equal(
        s_catalogue.Operations.OrderBy(static operation => operation.Path + " " + operation.Method, StringComparer.Ordinal),
        s_catalogue.Operations);
}
