using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Testing.Tests;

/// <summary>A clock that is set back takes nothing away, and lets nothing wait for longer than it was to.</summary>
public sealed class ClockTests
{
    private static readonly DateTimeOffset s_start = new(2026, 9, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _clock = new(s_start);

    public static TheoryData<string> Ways => ["the clock itself", "its offset"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task An_app_keeps_its_grants(string way)
    {
        await using OktaTestOrg org = await StartAsync();
        OktaOptions app = org.CreateServiceApp(OktaScopes.UsersRead);

        SetBack(org, way, TimeSpan.FromDays(1));

        Reply reply = await org.RequestTokenAsync(app, OktaScopes.UsersRead, now: await org.ReadClockAsync());
        Assert.Equal((HttpStatusCode.OK, OktaScopes.UsersRead), (reply.Status, (string)reply.Json["scope"]!));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Tokens_that_were_issued_before_stay_good(string way)
    {
        await using OktaTestOrg org = await StartAsync();
        using RawClient byOAuth = await org.ByOAuthAsync(OktaScopes.UsersRead);
        using RawClient byApiToken = org.ByApiToken();

        SetBack(org, way, TimeSpan.FromDays(60));
        Assert.Equal(HttpStatusCode.OK, (await byOAuth.GetAsync("/api/v1/users")).Status);
        Assert.Equal(HttpStatusCode.OK, (await byApiToken.GetAsync("/api/v1/users")).Status);

        SetBack(org, way, TimeSpan.FromDays(-60));
        Assert.Equal(HttpStatusCode.OK, (await byOAuth.GetAsync("/api/v1/users")).Status);
        Assert.Equal(HttpStatusCode.OK, (await byApiToken.GetAsync("/api/v1/users")).Status);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_grant_on_its_way_has_arrived(string way)
    {
        await using OktaTestOrg org = await StartAsync(grantDelay: TimeSpan.FromSeconds(3));
        OktaOptions app = org.CreateServiceApp();
        using RawClient client = org.ByApiToken();
        string url = org.Url.GetLeftPart(UriPartial.Authority);
        await client.PostAsync($"/api/v1/apps/{app.ClientId}/grants", $$"""{"scopeId":"okta.users.read","issuer":"{{url}}"}""");

        SetBack(org, way, TimeSpan.FromHours(1));

        Assert.Equal(HttpStatusCode.OK, (await org.RequestTokenAsync(app, OktaScopes.UsersRead, now: await org.ReadClockAsync())).Status);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_deactivation_under_way_is_done(string way)
    {
        await using OktaTestOrg org = await StartAsync(deactivationDelay: TimeSpan.FromSeconds(3));
        using RawClient client = org.ByApiToken();
        string id = org.Users.Add("a@example.com", "A", "B").Id;
        await client.PostAsync($"/api/v1/users/{id}/lifecycle/deactivate");
        Assert.Equal("ACTIVE", org.Users.Find(id)!.Status);

        SetBack(org, way, TimeSpan.FromHours(1));

        Assert.Equal("DEPROVISIONED", org.Users.Find(id)!.Status);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_rate_limit_is_no_longer_than_its_window(string way)
    {
        await using OktaTestOrg org = await StartAsync();
        org.RateLimits.Set("/api/v1/users", limit: 1);
        using RawClient client = org.ByApiToken();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/users")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.GetAsync("/api/v1/users")).Status);

        SetBack(org, way, TimeSpan.FromHours(1));

        Reply reply = await client.GetAsync("/api/v1/users");
        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Equal(
            (s_start - TimeSpan.FromMinutes(59)).ToUnixTimeSeconds(),
            long.Parse(Assert.Single(reply.Header("x-rate-limit-reset")), System.Globalization.CultureInfo.InvariantCulture));
    }

    private Task<OktaTestOrg> StartAsync(TimeSpan grantDelay = default, TimeSpan deactivationDelay = default) => OktaTestOrg.StartAsync(
        new OktaTestOrgOptions { TimeProvider = _clock, GrantDelay = grantDelay, DeactivationDelay = deactivationDelay });

    private void SetBack(OktaTestOrg org, string way, TimeSpan time)
    {
        if (way == "its offset")
        {
            org.ClockOffset -= time;
        }
        else
        {
            _clock.AdjustTime(_clock.GetUtcNow() - time);
        }
    }
}
