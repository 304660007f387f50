using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class ConnectionFactoryTests
{
    [Fact]
    public async Task Orgs_that_are_known_only_at_run_time_have_each_their_own_credential_and_token()
    {
        await using OktaTestOrg one = await OktaTestOrg.StartAsync();
        await using OktaTestOrg two = await OktaTestOrg.StartAsync();
        one.Users.Add("one@example.com", "A", "B");
        two.Users.Add("two@example.com", "A", "B");
        await using ServiceProvider provider = Services().BuildServiceProvider();
        IOktaConnectionFactory factory = provider.GetRequiredService<IOktaConnectionFactory>();

        await using OktaConnection first = factory.Create(one.CreateServiceApp(OktaScopes.UsersRead), [OktaScopes.UsersRead]);
        await using OktaConnection second = factory.Create(two.CreateServiceApp(OktaScopes.UsersRead), [OktaScopes.UsersRead]);
        string[] logins = [.. await LoginsAsync(first), .. await LoginsAsync(second), .. await LoginsAsync(first)];

        Assert.Equal(["one@example.com", "two@example.com", "one@example.com"], logins.Where(login => login.Contains("@example", StringComparison.Ordinal)));
        Assert.Equal((1, 1), (one.Tokens.RequestCount, two.Tokens.RequestCount));
    }

    [Fact]
    public async Task The_end_of_one_connection_leaves_the_others_alone()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        org.Users.Add("user@example.com", "A", "B");
        await using ServiceProvider provider = Services().BuildServiceProvider();
        IOktaConnectionFactory factory = provider.GetRequiredService<IOktaConnectionFactory>();
        OktaConnection first = factory.Create(org.CreateServiceApp(OktaScopes.UsersRead), [OktaScopes.UsersRead]);
        await using OktaConnection second = factory.Create(org.CreateApiToken());
        _ = await LoginsAsync(first);

        await first.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => LoginsAsync(first));
        Assert.NotEmpty(await LoginsAsync(second));
    }

    [Fact]
    public async Task The_end_of_a_connection_is_the_end_of_its_credential_also_for_calls_under_way()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        var services = new ServiceCollection();
        var late = new TaskCompletionSource();
        _ = services.AddOktaConnectionFactory(AllowEach).AddHttpMessageHandler(() => new Late(late.Task));
        await using ServiceProvider provider = services.BuildServiceProvider();
        OktaConnection okta = provider.GetRequiredService<IOktaConnectionFactory>().Create(org.CreateServiceApp(OktaScopes.UsersRead), [OktaScopes.UsersRead]);

        Task<OrgUser> call = new PeopleClient(okta).GetAsync("00u1");
        await okta.DisposeAsync();
        late.SetResult();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
        Assert.Empty(org.Requests);
    }

    [Fact]
    public async Task Connections_share_the_sockets_and_handlers_of_the_app_and_handlers_see_no_credential()
    {
        int sockets = 0;
        var seen = new ConcurrentQueue<string?>();
        var sent = new ConcurrentQueue<string?>();
        ServiceCollection services = Services();
        _ = services.AddOktaConnectionFactory()
            .AddHttpMessageHandler(() => new Watcher(request => seen.Enqueue(request.Headers.Authorization?.ToString())))
            .ConfigurePrimaryHttpMessageHandler(() =>
            {
                sockets++;
                return new StubHandler((request, _) =>
                {
                    sent.Enqueue($"{request.RequestUri!.Host} {request.Headers.Authorization}");
                    return Task.FromResult(StubHandler.Response(HttpStatusCode.OK, "{}"));
                });
            });

        // Neither a second call nor AddOkta puts sockets of ours in place of the app's.
        _ = services.AddOktaConnectionFactory();
        _ = services.AddOkta("registered", (IEnumerable<string>?)null, options => options.Token = "00x");
        await using ServiceProvider provider = services.BuildServiceProvider();
        IOktaConnectionFactory factory = provider.GetRequiredService<IOktaConnectionFactory>();

        foreach (string org in new[] { "one", "two" })
        {
            await using OktaConnection okta = factory.Create(new OktaOptions { OrgUrl = $"https://{org}.okta.com", Token = "00" + org });
            _ = await new AnswersClient(okta).ThingAsync();
        }

        Assert.Equal(1, sockets);
        Assert.Equal([null, null], seen);
        Assert.Equal(["one.okta.com SSWS 00one", "two.okta.com SSWS 00two"], sent);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080", "http://, which the connection factory does not take")]
    [InlineData("http://localhost", "http://, which the connection factory does not take")]
    [InlineData("http://10.0.0.1", "unencrypted")]
    public async Task Plain_http_is_refused_with_all_other_faults(string orgUrl, string cause)
    {
        var services = new ServiceCollection();
        _ = services.AddOktaConnectionFactory();
        await using ServiceProvider provider = services.BuildServiceProvider();
        IOktaConnectionFactory factory = provider.GetRequiredService<IOktaConnectionFactory>();

        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => factory.Create(new OktaOptions { OrgUrl = orgUrl }));

        Assert.Contains(exception.Failures, failure => failure.Contains(cause, StringComparison.Ordinal));
        Assert.Equal(2, exception.Failures.Count());
    }

    [Theory]
    [InlineData("https://example.okta.com", true)]
    [InlineData("https://EXAMPLE.okta.com/", true)]
    [InlineData("https://169.254.169.254", false)]
    [InlineData("https://localhost:8443", false)]
    [InlineData("https://example.okta.com.evil.example", false)]
    [InlineData("http://localhost", false)]
    public async Task The_app_says_which_orgs_are_allowed_and_the_last_word_counts(string orgUrl, bool isAllowed)
    {
        var services = new ServiceCollection();
        _ = services.AddOktaConnectionFactory(_ => throw new InvalidOperationException("A later word counts."));
        _ = services.AddOktaConnectionFactory(url => url.Scheme == "https" && url.IdnHost.EndsWith(".okta.com", StringComparison.Ordinal));
        _ = services.AddOkta("another", (IEnumerable<string>?)null);
        _ = services.AddOktaConnectionFactory();
        await using ServiceProvider provider = services.BuildServiceProvider();
        IOktaConnectionFactory factory = provider.GetRequiredService<IOktaConnectionFactory>();

        Exception? exception = Record.Exception(() => factory.Create(new OktaOptions { OrgUrl = orgUrl, Token = Connect.ApiToken }).Dispose());

        Assert.Equal(isAllowed, exception is null);
        Assert.Equal(!isAllowed, exception is OptionsValidationException fault && fault.Message.Contains("told to allow", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_of_no_connection_gets_no_credential()
    {
        await using ServiceProvider provider = Services().BuildServiceProvider();
        using var invoker = new HttpMessageInvoker(provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("OktaGenConnections"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://example.okta.com/api/v1/users");

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => invoker.SendAsync(request, default));
        Assert.Contains("belongs to no connection", exception.Message, StringComparison.Ordinal);
    }

    // Orgs of tests are at loopback.
    private static bool AllowEach(Uri orgUrl) => true;

    private static ServiceCollection Services()
    {
        var services = new ServiceCollection();
        _ = services.AddOktaConnectionFactory(AllowEach);
        return services;
    }

    private static async Task<List<string>> LoginsAsync(OktaConnection okta)
    {
        List<string> logins = [];
        await foreach (OrgUser user in new PeopleClient(okta).ListAsync())
        {
            logins.Add(user.Profile!.Login!);
        }

        return logins;
    }

    private sealed class Late(Task task) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await task.WaitAsync(cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Watcher(Action<HttpRequestMessage> see) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            see(request);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
