using OktaGen;
using OktaGen.Testing;

namespace MyOktaProject;

/// <summary>Tests against an Okta org in this process: each has its own, and none needs a network or a secret.</summary>
public sealed class DirectoryTests : IAsyncLifetime
{
    private OktaTestOrg _org = null!;
    private OktaConnection _okta = null!;

    public async Task InitializeAsync()
    {
        _org = await OktaTestOrg.StartAsync();
        _okta = OktaConnection.Create(_org.CreateServiceApp([.. GrantedScopes.All]), GrantedScopes.All);
    }

    public async Task DisposeAsync()
    {
        await _okta.DisposeAsync();
        await _org.DisposeAsync();
    }

    [Fact]
    public async Task A_user_is_found_by_login()
    {
        OktaTestUser ada = _org.Users.Add("ada@example.com", "Ada", "Lovelace");

        User user = await new DirectoryClient(_okta).GetUserAsync("ada@example.com");

        Assert.Equal(ada.Id, user.Id);
        Assert.Equal(OktaScopes.UsersRead, Assert.Single(_org.Requests[^1].Scopes));
    }

    [Fact]
    public async Task A_rate_limit_is_waited_for_or_told()
    {
        _org.RateLimits.RefuseNext();
        OktaOptions impatient = _org.CreateServiceApp([.. GrantedScopes.All]);
        impatient.MaxRetries = 0;
        await using OktaConnection okta = OktaConnection.Create(impatient, GrantedScopes.All);

        await Assert.ThrowsAsync<OktaRateLimitException>(() => new DirectoryClient(okta).GetUserAsync("ada@example.com"));
    }
}
