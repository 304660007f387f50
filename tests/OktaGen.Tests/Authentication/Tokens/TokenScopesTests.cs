using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class TokenScopesTests
{
    [Fact]
    public async Task One_token_has_all_listed_scopes()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        await using OktaConnection okta = Connect(org, OktaTokenScopes.AllListed, OktaScopes.UsersRead, OktaScopes.GroupsRead);
        var people = new PeopleClient(okta);

        await people.ListAsync().GetAsyncEnumerator().MoveNextAsync();
        await people.ListGroupsAsync();

        Assert.Equal(["okta.users.read okta.groups.read"], Tokens(org));
    }

    [Fact]
    public async Task Per_endpoint_a_token_has_what_the_endpoint_needs_and_serves_all_that_need_the_same()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        org.Users.Add("ada@example.com", "Ada", "Lovelace");
        await using OktaConnection okta = Connect(org, OktaTokenScopes.PerEndpoint, OktaScopes.UsersRead, OktaScopes.GroupsRead, OktaScopes.UsersManage);
        var people = new PeopleClient(okta);

        await people.ListAsync().GetAsyncEnumerator().MoveNextAsync();
        await people.GetAsync("ada@example.com");
        await people.ListGroupsAsync();
        await people.ListGroupsAsync();

        Assert.Equal(["okta.users.read", "okta.users.read okta.groups.read"], Tokens(org));
    }

    [Fact]
    public async Task Per_endpoint_a_wider_scope_serves_where_the_list_has_no_other()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        await using OktaConnection okta = Connect(org, OktaTokenScopes.PerEndpoint, OktaScopes.UsersManage, OktaScopes.GroupsRead);

        await new PeopleClient(okta).ListAsync().GetAsyncEnumerator().MoveNextAsync();

        Assert.Equal(["okta.users.manage"], Tokens(org));
    }

    [Fact]
    public async Task Per_endpoint_a_call_that_the_list_does_not_cover_asks_for_no_token()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        await using OktaConnection okta = Connect(org, OktaTokenScopes.PerEndpoint, OktaScopes.UsersRead);

        InsufficientScopeException exception = await Assert.ThrowsAsync<InsufficientScopeException>(() => new PeopleClient(okta).SuspendAsync("ada"));

        Assert.Equal([OktaScopes.UsersManage], exception.RequiredScopes);
        Assert.Contains("OktaScopes.txt", exception.Message, StringComparison.Ordinal);
        Assert.Empty(org.Requests);
    }

    [Fact]
    public async Task Per_endpoint_a_call_that_declares_no_scope_goes_with_all_of_them()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        await using OktaConnection okta = Connect(org, OktaTokenScopes.PerEndpoint, OktaScopes.UsersRead, OktaScopes.GroupsRead);

        await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(okta).NothingAsync());

        Assert.Equal(["okta.users.read okta.groups.read"], Tokens(org));
    }

    [Fact]
    public async Task Per_endpoint_a_reset_forgets_every_token()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        await using OktaConnection okta = Connect(org, OktaTokenScopes.PerEndpoint, OktaScopes.UsersRead, OktaScopes.GroupsRead);
        var people = new PeopleClient(okta);
        await people.ListAsync().GetAsyncEnumerator().MoveNextAsync();

        okta.ResetToken();
        await people.ListAsync().GetAsyncEnumerator().MoveNextAsync();

        Assert.Equal(["okta.users.read", "okta.users.read"], Tokens(org));
    }

    [Fact]
    public async Task A_reset_brings_a_new_grant_to_bear_at_once()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        OktaOptions options = org.CreateServiceApp();
        await using OktaConnection okta = Tests.Connect.To(options, [OktaScopes.UsersRead]);
        var people = new PeopleClient(okta);

        OktaAuthenticationException refused = await Assert.ThrowsAsync<OktaAuthenticationException>(() => people.GetAsync("ada"));
        OktaAuthenticationException remembered = await Assert.ThrowsAsync<OktaAuthenticationException>(() => people.GetAsync("ada"));
        Assert.Equal(("consent_required", "consent_required"), (refused.Error, remembered.Error));
        Assert.Contains("ResetToken", remembered.Message, StringComparison.Ordinal);
        Assert.Equal(1, org.Tokens.RequestCount);

        org.ServiceApp(options.ClientId).Grant(OktaScopes.UsersRead);
        okta.ResetToken();
        await people.ListAsync().GetAsyncEnumerator().MoveNextAsync();
        Assert.Equal(2, org.Tokens.RequestCount);
    }

    private static IEnumerable<string> Tokens(OktaTestOrg org) =>
        org.Requests.Where(request => request.Path == "/oauth2/v1/token").Select(request => string.Join(' ', request.Scopes));

    private static OktaConnection Connect(OktaTestOrg org, OktaTokenScopes choice, params string[] scopes)
    {
        OktaOptions options = org.CreateServiceApp(scopes);
        options.TokenScopes = choice;
        return Tests.Connect.To(options, scopes);
    }
}
