using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OktaGen.Testing;
using Polly;

namespace OktaGen.Tests;

/// <summary>Microsoft.Extensions.Http.Resilience around a connection's own handler.</summary>
public sealed class ResilienceTests
{
    [Fact]
    public async Task Its_retries_are_each_authorized_anew_below_it()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        OktaOptions options = org.CreateServiceApp(OktaScopes.UsersManage);
        org.ServiceApp(options.ClientId).RequireDPoP = true;
        OktaTestUser user = org.Users.Add("user@example.com", "A", "B");
        var flaky = new FlakySockets("/lifecycle/suspend");
        var services = new ServiceCollection();
        OktaBuilder builder = services.AddOkta("x", [OktaScopes.UsersManage], bound =>
            (bound.OrgUrl, bound.ClientId, bound.PrivateKey, bound.PrivateKeyId) = (options.OrgUrl, options.ClientId, options.PrivateKey, options.PrivateKeyId));
        _ = builder.HttpClientBuilder.ConfigurePrimaryHttpMessageHandler(() => flaky);
        _ = builder.HttpClientBuilder.AddStandardResilienceHandler(resilience =>
        {
            resilience.Retry.Delay = TimeSpan.Zero;
            resilience.Retry.BackoffType = DelayBackoffType.Constant;
            resilience.Retry.UseJitter = false;
        });
        await using ServiceProvider provider = services.BuildServiceProvider();

        await new PeopleClient(provider.GetRequiredKeyedService<OktaConnection>("x")).SuspendAsync(user.Id);

        // One way out for calls and token requests: a proxy that is set on the sockets serves both.
        Assert.Contains("/oauth2/v1/token", flaky.Paths);

        // A POST, which nothing but the app's own handler repeats after a 503.
        Assert.Equal(2, flaky.Proofs.Count);
        Assert.Equal(2, flaky.Proofs.Distinct().Count());
        Assert.All(flaky.Proofs, proof => Assert.NotEmpty(proof));
        Assert.Equal("SUSPENDED", org.Users.All.Single(one => one.Id == user.Id).Status);
    }

    private sealed class FlakySockets(string path) : DelegatingHandler(new SocketsHttpHandler())
    {
        public ConcurrentQueue<string> Proofs { get; } = new();

        public ConcurrentQueue<string> Paths { get; } = new();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Paths.Enqueue(request.RequestUri!.AbsolutePath);
            if (!request.RequestUri!.AbsolutePath.EndsWith(path, StringComparison.Ordinal))
            {
                return await base.SendAsync(request, cancellationToken);
            }

            Proofs.Enqueue(request.Headers.GetValues("DPoP").Single());
            return Proofs.Count == 1
                ? StubHandler.Response(HttpStatusCode.ServiceUnavailable, "")
                : await base.SendAsync(request, cancellationToken);
        }
    }
}
