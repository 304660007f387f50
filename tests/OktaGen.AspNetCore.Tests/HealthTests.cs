using System.Net;

namespace OktaGen.AspNetCore.Tests;

public sealed class HealthTests : PeopleServiceTest
{
    [Fact]
    public async Task A_service_that_can_read_a_user_is_healthy()
    {
        await AssertHealthAsync(HttpStatusCode.OK, "Healthy");
        Assert.Contains("limit=1", Org.Requests[^1].RawTarget, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_credential_is_unhealthy()
    {
        Org.ServiceApp(App.ClientId).DeactivateKey(App.PrivateKeyId!);

        await AssertHealthAsync(HttpStatusCode.ServiceUnavailable, "Unhealthy");
    }

    [Fact]
    public async Task A_missing_scope_is_unhealthy()
    {
        App = Org.CreateServiceApp(OktaScopes.GroupsRead);

        await AssertHealthAsync(HttpStatusCode.ServiceUnavailable, "Unhealthy");
    }

    [Fact]
    public async Task A_rate_limit_is_degraded()
    {
        Org.RateLimits.Set("/api/v1/users", limit: 1);
        await AssertHealthAsync(HttpStatusCode.OK, "Healthy");

        await AssertHealthAsync(HttpStatusCode.OK, "Degraded");
    }

    [Fact]
    public async Task An_org_that_cannot_be_reached_is_degraded()
    {
        Use(("Okta:Client:MaxRetries", "0"));
        // More than one: sockets repeat by themselves what breaks on a connection that was used before.
        Org.Faults.Reset(count: 10);

        await AssertHealthAsync(HttpStatusCode.OK, "Degraded");
    }

    private async Task AssertHealthAsync(HttpStatusCode status, string health)
    {
        using HttpResponseMessage response = await Http.GetAsync(new Uri("/health", UriKind.Relative));
        Assert.Equal(health, await response.Content.ReadAsStringAsync());
        Assert.Equal(status, response.StatusCode);
    }
}
