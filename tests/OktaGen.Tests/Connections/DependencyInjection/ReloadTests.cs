using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class ReloadTests : IAsyncDisposable
{
    private const string Page = """[{"id":"1"}]""";

    private readonly RecordingLoggerFactory _logs = new();
    private readonly ConcurrentQueue<string> _sent = new();
    private readonly IConfigurationRoot _configuration = new ConfigurationBuilder().AddInMemoryCollection().Build();
    private Action<OktaOptions>? _configure;
    private DelegatingHandler? _outer;
    private IOptionsChangeTokenSource<OktaOptions>? _changes;
    private string? _link;
    private ServiceProvider? _provider;

    public ReloadTests() => Set(("OrgUrl", "https://one.okta.com"), ("Token", "00one"));

    public ValueTask DisposeAsync() => _provider?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task The_next_call_goes_by_the_changed_options()
    {
        OktaConnection okta = Connect();
        var client = new ListingsClient(okta);
        _ = await client.PageAsync();

        Reload(("OrgUrl", "https://two.okta.com"), ("Token", "00two"));
        _ = await client.PageAsync();

        Assert.Equal(["one.okta.com SSWS 00one", "two.okta.com SSWS 00two"], _sent);
        Assert.Equal("two.okta.com", okta.OrgUrl.Host);
        Assert.Equal("The options of the connection 'x' have changed: calls from now on go to https://two.okta.com by the credential kind ApiToken.", Assert.Single(Entries(60)));
    }

    [Fact]
    public async Task A_call_under_way_keeps_the_org_and_the_credential_that_it_began_with()
    {
        var gate = new Gate();
        _outer = gate;
        var client = new ListingsClient(Connect());

        Task<OktaPage<Thing>> call = client.PageAsync();
        await gate.Reached;
        Reload(("OrgUrl", "https://two.okta.com"), ("Token", "00two"));
        gate.Open();
        _ = await call;

        Assert.Equal(["one.okta.com SSWS 00one"], _sent);
    }

    [Fact]
    public async Task A_listing_under_way_keeps_them_to_its_last_page()
    {
        _link = "<https://one.okta.com/api/v1/things?after=1>; rel=\"next\"";
        await using IAsyncEnumerator<Thing> things = new ListingsClient(Connect()).ListAsync().GetAsyncEnumerator();
        Assert.True(await things.MoveNextAsync());

        _link = null;
        Reload(("OrgUrl", "https://two.okta.com"), ("Token", "00two"));
        Assert.True(await things.MoveNextAsync());
        Assert.False(await things.MoveNextAsync());

        Assert.Equal(["one.okta.com SSWS 00one", "one.okta.com SSWS 00one"], _sent);
    }

    [Fact]
    public async Task Options_with_faults_are_logged_with_all_of_them_and_those_before_stay_in_use()
    {
        var client = new ListingsClient(Connect());

        Reload(("OrgUrl", "http://two.okta.com"), ("Token", "marker secret"), ("Timeout", "marker-secret"));
        _ = await client.PageAsync();

        string fault = Assert.Single(Entries(61, LogLevel.Error));
        Assert.Contains("OktaOptions.OrgUrl (Okta:Client:OrgUrl) begins with http://", fault, StringComparison.Ordinal);
        Assert.Contains("OktaOptions.Token", fault, StringComparison.Ordinal);
        Assert.Contains("Okta:Client:Timeout", fault, StringComparison.Ordinal);
        Assert.DoesNotContain("marker", _logs.Logger.AllText, StringComparison.Ordinal);
        Assert.Equal(["one.okta.com SSWS 00one"], _sent);

        Reload(("OrgUrl", "https://two.okta.com"), ("Token", "00two"), ("Timeout", "00:00:05"));
        _ = await client.PageAsync();
        Assert.Equal("two.okta.com SSWS 00two", _sent.Last());
    }

    [Fact]
    public async Task Code_that_fails_while_it_sets_options_is_logged_and_stops_nothing()
    {
        bool fails = false;
        _configure = _ =>
        {
            if (fails)
            {
                throw new InvalidOperationException("the app's own");
            }
        };
        var client = new ListingsClient(Connect());

        fails = true;
        Reload(("Token", "00two"));
        _ = await client.PageAsync();

        Assert.Contains("the app's own", Assert.Single(Entries(62, LogLevel.Error)), StringComparison.Ordinal);
        Assert.Equal(["one.okta.com SSWS 00one"], _sent);
    }

    [Fact]
    public async Task Changes_that_the_app_announces_itself_are_taken_up()
    {
        var changes = new Changes("x");
        _changes = changes;
        string token = "00one";
        _configure = options => options.Token = token;
        var client = new ListingsClient(Connect());

        token = "00two";
        changes.Announce();
        _ = await client.PageAsync();

        Assert.Equal(["one.okta.com SSWS 00two"], _sent);
    }

    [Fact]
    public async Task Messages_that_no_client_made_go_by_the_options_of_now()
    {
        _ = Connect();
        Reload(("Token", "00two"));

        using var invoker = new HttpMessageInvoker(_provider!.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("OktaGen.x"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://one.okta.com/api/v1/things");
        using HttpResponseMessage response = await invoker.SendAsync(request, default);

        Assert.Equal(["one.okta.com SSWS 00two"], _sent);
    }

    [Fact]
    public async Task A_rotated_key_is_taken_up_and_a_reload_of_anything_else_keeps_the_access_token()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        OktaOptions first = org.CreateServiceApp(OktaScopes.UsersRead);
        Set(("OrgUrl", first.OrgUrl), ("Token", null), ("ClientId", first.ClientId), ("PrivateKey", first.PrivateKey), ("PrivateKeyId", first.PrivateKeyId));
        OktaConnection okta = Connect(real: true);
        var client = new PeopleClient(okta);
        await client.ListAsync().GetAsyncEnumerator().MoveNextAsync();

        _configuration["Logging:LogLevel:Default"] = "Debug";
        _configuration.Reload();
        await client.ListAsync().GetAsyncEnumerator().MoveNextAsync();
        Assert.Equal(1, org.Tokens.RequestCount);
        Assert.Empty(Entries(60));

        OktaOptions second = org.ServiceApp(first.ClientId).AddKey();
        org.ServiceApp(first.ClientId).RemoveKey(first.PrivateKeyId!);
        Reload(("PrivateKey", second.PrivateKey), ("PrivateKeyId", second.PrivateKeyId));
        await client.ListAsync().GetAsyncEnumerator().MoveNextAsync();
        Assert.Equal((2, 2), (org.Tokens.RequestCount, org.Tokens.IssuedCount));
    }

    [Fact]
    public async Task After_the_end_of_the_app_nothing_is_reloaded()
    {
        _ = Connect();
        await _provider!.DisposeAsync();
        Reload(("Token", "00two"));
        Assert.Empty(_logs.Logger.Entries);
    }

    private OktaConnection Connect(bool real = false)
    {
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(_logs);
        if (_changes is not null)
        {
            services.AddSingleton(_changes);
        }

        OktaBuilder builder = services.AddOkta("x", _configuration.GetSection("Okta"), [OktaScopes.UsersRead], _configure);
        if (_outer is not null)
        {
            builder.HttpClientBuilder.AddHttpMessageHandler(() => _outer);
        }

        if (!real)
        {
            builder.HttpClientBuilder.ConfigurePrimaryHttpMessageHandler(() => new StubHandler((request, _) =>
            {
                _sent.Enqueue($"{request.RequestUri!.Host} {request.Headers.Authorization}");
                HttpResponseMessage response = StubHandler.Response(HttpStatusCode.OK, Page);
                if (_link is not null)
                {
                    response.Headers.TryAddWithoutValidation("Link", _link);
                }

                return Task.FromResult(response);
            }));
        }

        _provider = services.BuildServiceProvider();
        return _provider.GetRequiredKeyedService<OktaConnection>("x");
    }

    private void Reload(params (string Key, string? Value)[] values)
    {
        Set(values);
        _configuration.Reload();
    }

    private void Set(params (string Key, string? Value)[] values) =>
        Array.ForEach(values, value => _configuration["Okta:Client:" + value.Key] = value.Value);

    private List<string> Entries(int id, LogLevel level = LogLevel.Information) =>
        [.. _logs.Logger.Entries.Where(entry => entry.Id == id && entry.Level == level).Select(entry => entry.Text)];

    private sealed class Gate : DelegatingHandler
    {
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Reached => _reached.Task;

        public void Open() => _open.SetResult();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            _reached.TrySetResult();
            await _open.Task.WaitAsync(cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Changes(string name) : IOptionsChangeTokenSource<OktaOptions>
    {
        private ConfigurationReloadToken _token = new();

        public string? Name => name;

        public IChangeToken GetChangeToken() => _token;

        public void Announce() => Interlocked.Exchange(ref _token, new ConfigurationReloadToken()).OnReload();
    }
}
