using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Logging;
using OktaGen.Calls;
using OktaGen.CompilerServices;
using OktaGen.Messages;

namespace OktaGen.Tests;

/// <summary>The token of a call's time serves another call only where no code of the app's was given it.</summary>
public sealed class CallTimeTests
{
    private static readonly OktaEndpoint s_endpoint = new("GET /api/v1/things");

    [Fact]
    public async Task Over_sockets_of_our_own_it_is_used_again()
    {
        await using var okta = OktaConnection.Create(Valid.ApiToken());
        await using ServiceProvider provider = Services();

        Assert.True(IsUsedAgain(okta));
        Assert.True(IsUsedAgain(provider.GetRequiredService<OktaConnection>()));
    }

    [Fact]
    public async Task Where_the_app_has_a_handler_it_is_not()
    {
        await using var ofItsOwn = OktaConnection.Create(Valid.ApiToken(), handler: StubHandler.Answering(HttpStatusCode.OK, "{}"));
        await using var nested = OktaConnection.Create(Valid.ApiToken(), handler: new Outer { InnerHandler = new SocketsHttpHandler() });
        await using var derived = OktaConnection.Create(Valid.ApiToken(), handler: new Derived());
        Assert.All([ofItsOwn, nested, derived], okta => Assert.False(IsUsedAgain(okta)));

        foreach (Action<IHttpClientBuilder> change in (Action<IHttpClientBuilder>[])
        [
            builder => builder.AddHttpMessageHandler(() => new Outer()),
            builder => builder.ConfigurePrimaryHttpMessageHandler(() => StubHandler.Answering(HttpStatusCode.OK, "{}")),
            builder => builder.ConfigurePrimaryHttpMessageHandler(() => new Outer { InnerHandler = new SocketsHttpHandler() }),
            builder => builder.AddLogger(_ => new Logger()),
        ])
        {
            await using ServiceProvider provider = Services(change);
            Assert.False(IsUsedAgain(provider.GetRequiredService<OktaConnection>()));
        }
    }

    [Fact]
    public async Task Where_the_app_gives_the_access_token_it_is_not()
    {
        await using var okta = OktaConnection.Create(new OktaOptions { OrgUrl = "https://example.okta.com", AccessTokenProvider = _ => new ValueTask<string>("t") });
        Assert.False(IsUsedAgain(okta));
    }

    [Fact]
    public async Task Where_the_app_limits_the_calls_it_is_not()
    {
        await using var okta = OktaConnection.Create(
            new OktaOptions { OrgUrl = "https://example.okta.com", Token = "t", RateLimiter = new Limiter() });
        Assert.False(IsUsedAgain(okta));
    }

    [Fact]
    public async Task Where_the_app_writes_the_body_it_is_not()
    {
        await using var okta = OktaConnection.Create(Valid.ApiToken());

        Assert.True(IsUsedAgain(okta, () => new ByteArrayContent([])));
        Assert.False(IsUsedAgain(okta, () => new StringContent("text", Encoding.UTF8)));
        Assert.False(IsUsedAgain(okta, () => new StreamBody(new MemoryStream())));
    }

    // Other tests take from the same pool meanwhile: so many times.
    private static bool IsUsedAgain(OktaConnection okta, Func<HttpContent>? content = null)
    {
        var seen = new HashSet<CancellationToken>();
        for (int call = 0; call < 50; call++)
        {
            using var request = new OktaRequestMessage(s_endpoint, okta.Sender.Pipeline) { Content = content?.Invoke() };
            using CallTime time = okta.Sender.Begin(request, default);
            if (!seen.Add(time.Token))
            {
                return true;
            }
        }

        return false;
    }

    private static ServiceProvider Services(Action<IHttpClientBuilder>? change = null)
    {
        var services = new ServiceCollection();
        IHttpClientBuilder builder = services
            .AddOkta(null, options => (options.OrgUrl, options.Token, options.Credential) = ("https://example.okta.com", Connect.ApiToken, OktaCredential.ApiToken))
            .HttpClientBuilder;
        change?.Invoke(builder);
        return services.BuildServiceProvider();
    }

    private sealed class Outer : DelegatingHandler;

    private sealed class Derived : HttpClientHandler;

    private sealed class Limiter : OktaRateLimiter
    {
        public override ValueTask AcquireAsync(OktaRateLimitedCall attempt, CancellationToken cancellationToken) => default;

        public override void Report(OktaRateLimitedCall attempt, OktaRateLimitReport report)
        {
        }
    }

    private sealed class Logger : IHttpClientLogger
    {
        public object? LogRequestStart(HttpRequestMessage request) => null;

        public void LogRequestStop(object? context, HttpRequestMessage request, HttpResponseMessage response, TimeSpan elapsed)
        {
        }

        public void LogRequestFailed(object? context, HttpRequestMessage request, HttpResponseMessage? response, Exception exception, TimeSpan elapsed)
        {
        }
    }
}
