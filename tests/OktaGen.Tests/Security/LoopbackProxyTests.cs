using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OktaGen.Connections;

namespace OktaGen.Tests;

/// <summary>Plain http, which only orgs on this machine are called by, never goes through a proxy: it would carry the credential unencrypted.</summary>
[Collection(AloneCollection.Name)]
public sealed class LoopbackProxyTests : IAsyncLifetime
{
    private readonly RawServer _proxy = RawServer.Start(RawAnswer.Ok("{}"));
    private readonly RawServer _org = RawServer.Start(RawAnswer.Ok("{}"));
    private readonly IWebProxy _platforms = HttpClient.DefaultProxy;

    public Task InitializeAsync()
    {
        HttpClient.DefaultProxy = new WebProxy(_proxy.Origin);
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        HttpClient.DefaultProxy = _platforms;
        await _proxy.DisposeAsync();
        await _org.DisposeAsync();
    }

    [Fact]
    public async Task The_platforms_proxy_would_be_used_by_others()
    {
        using var client = new HttpClient();
        await client.GetStringAsync(new Uri(_org.Origin));
        Assert.Single(_proxy.Requests);
    }

    [Theory]
    [InlineData("own sockets")]
    [InlineData("sockets")]
    [InlineData("sockets with a proxy")]
    [InlineData("client handler")]
    [InlineData("nested")]
    public async Task A_connection_does_not(string kind)
    {
        await using OktaConnection okta = Connect.To(_org, handler: kind switch
        {
            "sockets" => new SocketsHttpHandler(),
            "sockets with a proxy" => new SocketsHttpHandler { Proxy = HttpClient.DefaultProxy },
            "client handler" => new HttpClientHandler(),
            "nested" => new Outer(new SocketsHttpHandler()),
            _ => null,
        });
        await new AnswersClient(okta).ThingAsync();

        Assert.Single(_org.Requests);
        Assert.Equal(0, _proxy.Accepted);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nor_does_one_of_the_container(bool ownPrimary)
    {
        var services = new ServiceCollection();
        OktaBuilder builder = services
            .AddOkta(null, options => (options.OrgUrl, options.Token, options.Credential) = (_org.Origin, Connect.ApiToken, OktaCredential.ApiToken));
        if (ownPrimary)
        {
            _ = builder.HttpClientBuilder.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { Proxy = HttpClient.DefaultProxy });
        }

        await using ServiceProvider provider = services.BuildServiceProvider();
        await new AnswersClient(provider.GetRequiredService<OktaConnection>()).ThingAsync();

        Assert.Single(_org.Requests);
        Assert.Equal(0, _proxy.Accepted);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080/", true)]
    [InlineData("http://localhost/", true)]
    [InlineData("http://[::1]:5000/", true)]
    [InlineData("https://localhost/", false)]
    [InlineData("https://example.okta.com/", false)]
    public void Https_goes_through_the_proxy_that_was_chosen(string url, bool isDirect)
    {
        var chosen = new WebProxy("http://proxy.example:3128") { Credentials = new NetworkCredential("name", "word") };
        foreach (DirectLoopback proxy in (DirectLoopback[])[new(chosen), new(null)])
        {
            Assert.Equal(isDirect, proxy.IsBypassed(new Uri(url)));
            Assert.Equal(isDirect, proxy.GetProxy(new Uri(url)) is null);
        }

        Assert.Same(chosen.Credentials, new DirectLoopback(chosen).Credentials);
    }

    private sealed class Outer(HttpMessageHandler inner) : DelegatingHandler(inner);
}
