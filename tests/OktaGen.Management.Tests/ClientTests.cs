using OktaGen.Testing;

namespace OktaGen.Management.Tests;

/// <summary>The scaffolded clients against the test org.</summary>
public sealed class ClientTests : IAsyncLifetime, IAsyncDisposable
{
    private OktaTestOrg _org = null!;
    private OktaConnection _okta = null!;

    public async Task InitializeAsync()
    {
        _org = await OktaTestOrg.StartAsync();
        _okta = OktaConnection.Create(_org.CreateApiToken(), []);
    }

    public async Task DisposeAsync()
    {
        await _okta.DisposeAsync();
        await _org.DisposeAsync();
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    [Fact]
    public async Task A_user_is_created_changed_and_read()
    {
        var users = new UsersClient(_okta);
        var profile = new UserProfile { Login = "ann@example.com", Email = "ann@example.com", FirstName = "Ann", LastName = "Able", NickName = "Annie" };

        User created = await users.CreateUserAsync(new CreateUserRequest { Profile = profile }, activate: true);
        await users.UpdateUserAsync(created.Id!, new UpdateUserRequest { Profile = new UserProfileUpdate { LastName = "Baker", NickName = null } });
        User read = await users.GetUserAsync(created.Id!);

        Assert.Equal(("Ann", "Baker", null), (read.Profile!.FirstName, read.Profile.LastName, read.Profile.NickName));
        Assert.True(read.Status == UserStatus.Active || read.Status == UserStatus.Provisioned);
        Assert.NotNull(read.Created);
    }

    [Fact]
    public async Task A_listing_follows_every_page()
    {
        for (int i = 0; i < 5; i++)
        {
            _org.Users.Add($"user{i}@example.com", "User", "Number");
        }

        var logins = new List<string?>();
        await foreach (User user in new UsersClient(_okta).ListUsersAsync(search: "profile.firstName eq \"User\"", limit: 2))
        {
            logins.Add(user.Profile?.Login);
        }

        Assert.Equal(5, logins.Count);
        Assert.Equal(3, _org.Requests.Count);
    }

    [Fact]
    public async Task A_zone_that_is_read_can_be_sent_back()
    {
        var zones = new NetworkZonesClient(_okta);
        NetworkZone created = await zones.CreateNetworkZoneAsync(new IPNetworkZoneRequest
        {
            Name = "Office",
            Gateways = [new NetworkZoneAddress { Type = NetworkZoneAddressType.Cidr, Value = "192.0.2.0/24" }],
        });

        var request = Assert.IsType<IPNetworkZoneRequest>(created.ToRequest());
        request.Gateways!.Add(new NetworkZoneAddress { Type = NetworkZoneAddressType.Cidr, Value = "198.51.100.0/24" });
        NetworkZone replaced = await zones.ReplaceNetworkZoneAsync(created.Id!, request);

        Assert.Equal(["192.0.2.0/24", "198.51.100.0/24"], Assert.IsType<IPNetworkZone>(replaced).Gateways!.Select(static gateway => gateway.Value));
    }

    [Fact]
    public async Task An_answer_with_an_entity_tag_can_be_had_whole()
    {
        OktaTestUser ann = _org.Users.Add("ann@example.com", "Ann", "Able");

        OktaResponse<User> response = await new UsersClient(_okta).GetUserResponseAsync(ann.Id);

        Assert.Equal(ann.Id, response.Value.Id);
        Assert.NotNull(response.RequestId);
    }
}
