using Microsoft.Extensions.DependencyInjection;

namespace OktaGen.Tests;

/// <summary>A credential goes to the org's origin and nowhere else.</summary>
public sealed class OriginTests
{
    [Theory]
    [InlineData("302 Found")]
    [InlineData("307 Temporary Redirect")]
    [InlineData("308 Permanent Redirect")]
    public async Task A_redirect_to_another_origin_is_not_followed(string status)
    {
        await using RawServer other = RawServer.Start(RawAnswer.Ok("{}"));
        await using RawServer org = RawServer.Start(RawAnswer.Of(status, "", $"Location: {other.Origin}/api/v1/things"));
        await using OktaConnection okta = Connect.To(org);

        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(okta).ThingAsync(null));

        Assert.Equal(int.Parse(status[..3], System.Globalization.CultureInfo.InvariantCulture), (int)exception.StatusCode);
        Assert.Single(org.Requests);
        Assert.Equal(0, other.Accepted);
        Assert.DoesNotContain(Connect.ApiToken, exception.ToString(), StringComparison.Ordinal);
    }

    public static TheoryData<string> Handlers => ["sockets", "client handler", "nested sockets", "nested client handler"];

    [Theory]
    [MemberData(nameof(Handlers))]
    public async Task A_handler_that_follows_redirects_takes_no_assertion_and_no_token_to_another_origin(string kind)
    {
        await using RawServer other = RawServer.Start(RawAnswer.Ok("{}"));
        await using RawServer org = RawServer.Start(request => RawAnswer.Of("307 Temporary Redirect", "", $"Location: {other.Origin}{request.Target}"));
        await using OktaConnection byKey = OktaConnection.Create(Valid.OAuth(orgUrl: org.Origin), [OktaScopes.UsersRead], HandlerOf(kind));
        await using OktaConnection byToken = Connect.To(org, handler: HandlerOf(kind));

        await Assert.ThrowsAsync<OktaAuthenticationException>(() => new AnswersClient(byKey).ThingAsync());
        await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(byToken).ThingAsync());

        Assert.Equal(2, org.Requests.Count);
        Assert.Equal(0, other.Accepted);
    }

    [Theory]
    [MemberData(nameof(Handlers))]
    public async Task Nor_does_one_of_the_container(string kind)
    {
        await using RawServer other = RawServer.Start(RawAnswer.Ok("{}"));
        await using RawServer org = RawServer.Start(request => RawAnswer.Of("307 Temporary Redirect", "", $"Location: {other.Origin}{request.Target}"));
        var services = new ServiceCollection();
        services
            .AddOkta(null, options => (options.OrgUrl, options.Token, options.Credential) = (org.Origin, Connect.ApiToken, OktaCredential.ApiToken))
            .HttpClientBuilder.ConfigurePrimaryHttpMessageHandler(() => HandlerOf(kind));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(provider.GetRequiredService<OktaConnection>()).ThingAsync());

        Assert.Equal(0, other.Accepted);
    }

    [Fact]
    public async Task A_handler_that_is_in_use_and_follows_redirects_is_refused()
    {
        await using RawServer org = RawServer.Start(RawAnswer.Ok("{}"));
        using var used = new SocketsHttpHandler();
        using var invoker = new HttpMessageInvoker(used);
        using HttpResponseMessage response = await invoker.SendAsync(new HttpRequestMessage(HttpMethod.Get, org.Origin), default);

        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => OktaConnection.Create(Valid.ApiToken(), handler: used));

        Assert.Contains("AllowAutoRedirect = false", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_in_use_that_follows_none_serves_an_org_that_is_called_by_https()
    {
        await using RawServer org = RawServer.Start(RawAnswer.Ok("{}"));
        using var used = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var invoker = new HttpMessageInvoker(used);
        using HttpResponseMessage response = await invoker.SendAsync(new HttpRequestMessage(HttpMethod.Get, org.Origin), default);

        await using OktaConnection okta = OktaConnection.Create(Valid.ApiToken(), handler: used);

        Assert.Throws<InvalidOperationException>(() => Connect.To(org, handler: used));
    }

    [Fact]
    public async Task A_request_that_a_handler_of_the_app_sends_elsewhere_is_stopped()
    {
        await using RawServer other = RawServer.Start(RawAnswer.Ok("{}"));
        await using RawServer org = RawServer.Start(RawAnswer.Ok("{}"));
        var services = new ServiceCollection();
        services
            .AddOkta(null, options => (options.OrgUrl, options.Token, options.Credential) = (org.Origin, Connect.ApiToken, OktaCredential.ApiToken))
            .HttpClientBuilder.AddHttpMessageHandler(() => new Diversion(other.Origin));
        await using ServiceProvider provider = services.BuildServiceProvider();

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => new AnswersClient(provider.GetRequiredService<OktaConnection>()).ThingAsync(null));

        Assert.Contains("another origin", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, other.Accepted);
        Assert.Empty(org.Requests);
    }

    private static HttpMessageHandler HandlerOf(string kind)
    {
        HttpMessageHandler sockets = kind.EndsWith("sockets", StringComparison.Ordinal) ? new SocketsHttpHandler() : new HttpClientHandler();
        return kind.StartsWith("nested", StringComparison.Ordinal) ? new Outer(new Outer(sockets)) : sockets;
    }

    private sealed class Outer(HttpMessageHandler inner) : DelegatingHandler(inner);

    private sealed class Diversion(string origin) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(origin + request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
