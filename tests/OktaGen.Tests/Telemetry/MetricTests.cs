using System.Diagnostics.Metrics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class MetricTests
{
    private static readonly string[] s_rateLimit = ["X-Rate-Limit-Limit: 600", "X-Rate-Limit-Remaining: 599", "X-Rate-Limit-Reset: 1792843200"];

    [Fact]
    public async Task The_duration_of_a_call_is_measured_by_route_and_status()
    {
        var time = new FakeTimeProvider();
        const string Origin = "http://127.0.0.1:9003";
        using var measurements = new Measurements(Origin);
        await using var okta = OktaConnection.Create(Connect.Options(Origin), timeProvider: time, handler: new StubHandler((_, _) =>
        {
            time.Advance(TimeSpan.FromSeconds(3));
            return Task.FromResult(StubHandler.Response(HttpStatusCode.Created, "{}"));
        }));

        await new WireClient(okta).PathAsync("ada@example.com");

        (double value, Dictionary<string, object?> tags) = Assert.Single(measurements.Of("okta.client.call.duration"));
        Assert.Equal(3, value);
        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["http.request.method"] = "GET",
                ["url.template"] = "/api/v1/things/{id}",
                ["server.address"] = "127.0.0.1",
                ["server.port"] = 9003,
                ["http.response.status_code"] = 201,
            },
            tags);
    }

    [Fact]
    public async Task A_failed_call_is_measured_with_its_kind_of_failure()
    {
        await using var server = RawServer.Start(RawAnswer.Of("404 Not Found", """{"errorCode":"E0000007","errorSummary":"ada@example.com"}"""));
        using var measurements = new Measurements(server.Origin);
        await using OktaConnection okta = Connect.To(server);

        await Assert.ThrowsAsync<OktaApiException>(() => new PeopleClient(okta).GetAsync("ada@example.com"));

        Assert.Equal("404", Assert.Single(measurements.Of("okta.client.call.duration")).Tags["error.type"]);
        Assert.DoesNotContain("ada", measurements.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_left_of_a_rate_limit_is_known_after_each_answer()
    {
        await using var server = RawServer.Start(request => request.Target.EndsWith("/thing", StringComparison.Ordinal) ? RawAnswer.Ok("{}", s_rateLimit) : RawAnswer.Ok("{}"));
        using var measurements = new Measurements(server.Origin);
        await using OktaConnection okta = Connect.To(server);

        await new AnswersClient(okta).ThingAsync();
        using HttpResponseMessage message = await new AnswersClient(okta).MessageAsync();
        await new WireClient(okta).PathAsync("1");

        Assert.Equal([599, 599], measurements.Of("okta.client.rate_limit.remaining").Select(one => one.Value));
        Assert.Equal([600, 600], measurements.Of("okta.client.rate_limit.limit").Select(one => one.Value));
        Assert.Equal("/api/v1/thing", measurements.Of("okta.client.rate_limit.remaining")[0].Tags["url.template"]);
    }

    [Fact]
    public async Task The_platforms_metric_of_each_attempt_learns_the_route()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("{}"));
        using var measurements = new Measurements(server.Origin);
        await using OktaConnection okta = Connect.To(server);

        await new WireClient(okta).PathAsync("ada@example.com");

        (_, Dictionary<string, object?> tags) = Assert.Single(measurements.Of("http.client.request.duration"));
        Assert.Equal("/api/v1/things/{id}", tags["url.template"]);
        Assert.DoesNotContain("ada", measurements.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_of_tokens_are_measured_with_their_OAuth_error()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        using var measurements = new Measurements(org.Url.AbsoluteUri);
        OktaOptions good = org.CreateServiceApp(OktaScopes.UsersRead);
        OktaOptions bad = org.CreateServiceApp(OktaScopes.UsersRead);
        bad.ClientId = "0oaunknown0000000000";
        await using OktaConnection okta = Connect.To(good, [OktaScopes.UsersRead]);
        await using OktaConnection refused = Connect.To(bad, [OktaScopes.UsersRead]);

        await new PeopleClient(okta).ListAsync().CountAsync();
        await new PeopleClient(okta).ListAsync().CountAsync();
        await Assert.ThrowsAsync<OktaAuthenticationException>(() => new PeopleClient(refused).GetAsync("1"));

        Assert.Equal([null, "invalid_client"], measurements.Of("okta.client.token_request.duration").Select(one => one.Tags.GetValueOrDefault("error.type")));
    }

    [Fact]
    public async Task With_dependency_injection_the_meter_is_the_containers()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("{}"));
        var services = new ServiceCollection();
        services.AddMetrics().AddOkta(null, options => (options.OrgUrl, options.Token, options.Credential) = (server.Origin, Connect.ApiToken, OktaCredential.ApiToken));
        await using ServiceProvider provider = services.BuildServiceProvider();
        using var measurements = new Measurements(server.Origin, provider.GetRequiredService<IMeterFactory>());

        await new AnswersClient(provider.GetRequiredService<OktaConnection>()).ThingAsync();
        await using OktaConnection another = Connect.To(server);
        await new AnswersClient(another).ThingAsync();

        Assert.Single(measurements.Of("okta.client.call.duration"));
    }
}
