using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OktaGen.Connections;

namespace OktaGen.Tests;

public sealed class AddOktaTests
{
    [Fact]
    public void Code_wins_over_configuration_and_that_over_the_environment()
    {
        var services = new ServiceCollection();
        _ = OktaRegistration.Add(
            services,
            "",
            Section(
                ("Okta:Client:OrgUrl", "https://configuration.okta.com"),
                ("Okta:Client:Token", "00configuration"),
                ("Okta:Client:Timeout", "00:00:02")),
            ["okta.users.read"],
            options => options.Timeout = TimeSpan.FromSeconds(3),
            name => name switch
            {
                "OKTA_CLIENT_ORGURL" => "https://environment.okta.com",
                "OKTA_CLIENT_TOKEN" => "00environment",
                "OKTA_CLIENT_TIMEOUT" => "00:00:01",
                "OKTA_CLIENT_MAXRETRIES" => "7",
                _ => null,
            });
        using ServiceProvider provider = services.BuildServiceProvider();

        OktaOptions options = provider.GetRequiredService<IOptionsMonitor<OktaOptions>>().CurrentValue;

        Assert.Equal("https://configuration.okta.com", options.OrgUrl);
        Assert.Equal("00configuration", options.Token);
        Assert.Equal(7, options.MaxRetries);
        Assert.Equal(TimeSpan.FromSeconds(3), options.Timeout);
    }

    [Fact]
    public void A_named_connection_does_not_read_the_environment()
    {
        var services = new ServiceCollection();
        _ = OktaRegistration.Add(services, "second", null, null, Configure(Valid.ApiToken()), _ => "00environment");
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Null(provider.GetRequiredService<IOptionsMonitor<OktaOptions>>().Get("second").ClientId);
    }

    [Fact]
    public void The_default_connection_and_its_clients_are_singletons_keyed_and_unkeyed()
    {
        var services = new ServiceCollection();
        OktaBuilder builder = services.AddOkta(grantedScopes: null, Configure(Valid.ApiToken())).AddClient<IThing>(okta => new Thing(okta));
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Same(services, builder.Services);
        Assert.Equal("", builder.Name);
        OktaConnection okta = provider.GetRequiredService<OktaConnection>();
        Assert.Same(okta, provider.GetRequiredKeyedService<OktaConnection>(""));
        Assert.Same(provider.GetRequiredService<IThing>(), provider.GetRequiredKeyedService<IThing>(""));
        Assert.Same(okta, provider.GetRequiredService<IThing>().Okta);
        Assert.Equal(OktaCredential.ApiToken, okta.Credential);
    }

    [Fact]
    public void Named_connections_stand_side_by_side()
    {
        var services = new ServiceCollection();
        foreach (string name in new[] { "one", "two" })
        {
            OktaOptions options = Valid.ApiToken();
            options.OrgUrl = $"https://{name}.okta.com";
            _ = services.AddOkta(name, (IEnumerable<string>?)null, Configure(options)).AddClient<IThing>(okta => new Thing(okta));
        }

        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal("one.okta.com", provider.GetRequiredKeyedService<IThing>("one").Okta.OrgUrl.Host);
        Assert.Equal("two.okta.com", provider.GetRequiredKeyedService<IThing>("two").Okta.OrgUrl.Host);
        Assert.Null(provider.GetService<OktaConnection>());
        Assert.Null(provider.GetService<IThing>());
    }

    [Fact]
    public void Faults_stop_the_app_at_its_start_with_all_of_them_once()
    {
        var services = new ServiceCollection();
        _ = services.AddOkta("bad", Section(("Okta:Client:Timeout", "abc"), ("Okta:Client:OrgUrl", "http://example.okta.com")));
        _ = services.AddOkta("bad", (IEnumerable<string>?)null);
        using ServiceProvider provider = services.BuildServiceProvider();

        OptionsValidationException exception =
            Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(3, exception.Failures.Count());
        Assert.Equal("bad", exception.OptionsName);
    }

    [Fact]
    public void Options_that_widen_the_list_are_a_fault()
    {
        var services = new ServiceCollection();
        _ = services.AddOkta(
            "wide",
            Section(
                ("Okta:Client:OrgUrl", "https://example.okta.com"),
                ("Okta:Client:ClientId", "0oa1"),
                ("Okta:Client:PrivateKey", TestKeys.Text("PKCS#8", "P-256")),
                ("Okta:Client:Scopes:0", "okta.groups.read")),
            ["okta.users.read"]);
        using ServiceProvider provider = services.BuildServiceProvider();

        OptionsValidationException exception =
            Assert.Throws<OptionsValidationException>(() => provider.GetRequiredKeyedService<OktaConnection>("wide"));

        Assert.Contains("okta.groups.read", Assert.Single(exception.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_are_authenticated_below_the_handlers_and_above_the_sockets_of_the_app()
    {
        string? outside = "not called";
        string? below = null;
        var services = new ServiceCollection();
        OktaBuilder builder = services.AddOkta("x", (IEnumerable<string>?)null, Configure(Valid.ApiToken()));
        _ = services.AddOkta("x", (IEnumerable<string>?)null);
        builder.HttpClientBuilder
            .AddHttpMessageHandler(() => new Watcher(request => outside = request.Headers.Authorization?.ToString()))
            .ConfigurePrimaryHttpMessageHandler(() => new StubHandler((request, _) =>
            {
                below = request.Headers.Authorization?.ToString();
                return Task.FromResult(StubHandler.Response(HttpStatusCode.OK, ""));
            }));
        using ServiceProvider provider = services.BuildServiceProvider();

        HttpMessageHandler handler = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(builder.HttpClientBuilder.Name);
        using var invoker = new HttpMessageInvoker(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://example.okta.com/api/v1/users");
        using HttpResponseMessage response = await invoker.SendAsync(request, default);

        Assert.Null(outside);
        Assert.Equal("SSWS 00abcDEF_ghi-jkl", below);
    }

    [Fact]
    public async Task A_connection_of_the_container_authenticates_over_real_sockets()
    {
        await using FakeTokenServer server = await FakeTokenServer.StartAsync();
        var services = new ServiceCollection();
        OktaBuilder builder = services.AddOkta("x", ["okta.users.read"], Configure(Valid.OAuth(orgUrl: server.Url)));
        await using ServiceProvider provider = services.BuildServiceProvider();
        _ = provider.GetRequiredKeyedService<OktaConnection>("x");

        using var invoker = new HttpMessageInvoker(
            provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(builder.HttpClientBuilder.Name));
        for (int call = 0; call < 3; call++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, server.Url + "/echo");
            using HttpResponseMessage response = await invoker.SendAsync(request, default);
            Assert.Equal("Bearer token-1", await response.Content.ReadAsStringAsync());
        }

        _ = Assert.Single(server.TokenRequests);
    }

    [Theory]
    [InlineData(DecompressionMethods.None)]
    [InlineData(DecompressionMethods.GZip)]
    public async Task Compressed_answers_are_unpacked_whether_or_not_the_apps_own_sockets_do_it(DecompressionMethods methods)
    {
        await using var server = RawServer.Start(RawAnswer.Of("200 OK", Gzip.Pack("text"), "Content-Encoding: gzip"));
        var services = new ServiceCollection();
        OktaBuilder builder = services.AddOkta("x", (IEnumerable<string>?)null, Configure(new OktaOptions { OrgUrl = server.Origin, Token = Valid.ApiToken().Token }));
        builder.HttpClientBuilder.ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AutomaticDecompression = methods });
        await using ServiceProvider provider = services.BuildServiceProvider();

        using var invoker = new HttpMessageInvoker(
            provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(builder.HttpClientBuilder.Name));
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Origin + "/text");
        using HttpResponseMessage response = await invoker.SendAsync(request, default);

        Assert.Equal("text", await response.Content.ReadAsStringAsync());
        Assert.Equal("gzip", server.Requests.Single().Header("Accept-Encoding"));
    }

    [Fact]
    public void Redirects_are_switched_off_on_the_apps_own_sockets()
    {
        using var sockets = new SocketsHttpHandler();
        var services = new ServiceCollection();
        OktaBuilder builder = services.AddOkta("x", (IEnumerable<string>?)null, Configure(Valid.ApiToken()));
        builder.HttpClientBuilder.ConfigurePrimaryHttpMessageHandler(() => sockets);
        using ServiceProvider provider = services.BuildServiceProvider();

        _ = provider.GetRequiredKeyedService<OktaConnection>("x");

        Assert.False(sockets.AllowAutoRedirect);
    }

    private static Action<OktaOptions> Configure(OktaOptions from) => options =>
    {
        options.OrgUrl = from.OrgUrl;
        options.Token = from.Token;
        options.ClientId = from.ClientId;
        options.PrivateKey = from.PrivateKey;
    };

    private static IConfigurationSection Section(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(value => KeyValuePair.Create(value.Key, (string?)value.Value)))
        .Build()
        .GetSection("Okta");

    private interface IThing
    {
        OktaConnection Okta { get; }
    }

    private sealed record Thing(OktaConnection Okta) : IThing;

    private sealed class Watcher(Action<HttpRequestMessage> see) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            see(request);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
