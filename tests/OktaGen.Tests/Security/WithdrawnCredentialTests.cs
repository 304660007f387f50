using System.Collections;
using System.Net;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace OktaGen.Tests;

/// <summary>An app's own handlers see no credential: before a call is sent, after its answer or failure, and between attempts.</summary>
public sealed class WithdrawnCredentialTests
{
    private const string Mark = "marker-access-token-9f3a7c5e";

    public static TheoryData<string> Credentials => ["API token", "proof of possession", "user token", "call's own token"];

    [Theory]
    [MemberData(nameof(Credentials))]
    public async Task After_an_answer(string credential)
    {
        await using var server = RawServer.Start(request => Answer(request, RawAnswer.Ok("{}")));
        await CallAsync(server, credential, attempts: 1);
    }

    [Theory]
    [MemberData(nameof(Credentials))]
    public async Task After_a_refusal(string credential)
    {
        await using var server = RawServer.Start(request => Answer(request, RawAnswer.Of("403 Forbidden", "{}")));
        await CallAsync(server, credential, attempts: 1);
    }

    [Theory]
    [MemberData(nameof(Credentials))]
    public async Task After_a_broken_connection_and_its_repetitions(string credential)
    {
        await using var server = RawServer.Start(request => Answer(request, RawAnswer.Verbatim("", RawEnd.Reset)));
        await CallAsync(server, credential, attempts: 2);
    }

    [Theory]
    [MemberData(nameof(Credentials))]
    public async Task After_an_outage_and_its_repetitions(string credential)
    {
        await using var server = RawServer.Start(request => Answer(request, RawAnswer.Of("503 Service Unavailable", "", "Retry-After: 0")));
        await CallAsync(server, credential, attempts: 2);
    }

    [Theory]
    [MemberData(nameof(Credentials))]
    public async Task After_the_time_allowed_is_over(string credential)
    {
        var time = new FakeTimeProvider();
        await using var server = RawServer.Start(async (request, cancellationToken) =>
        {
            if (request.Target != "/oauth2/v1/token")
            {
                time.Advance(TimeSpan.FromHours(1));
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return Answer(request, RawAnswer.Ok("{}"));
        });
        await CallAsync(server, credential, attempts: 1, time);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_sockets_of_the_apps_own_that_send_a_copy_or_throw_at_once(bool isThrown)
    {
        HttpRequestMessage? copy = null;
        string? sent = null;
        HttpRequestMessage? seen = null;
        var services = new ServiceCollection();
        services.AddOkta(null, options => (options.OrgUrl, options.Token, options.Credential) = ("https://example.okta.com", Mark, OktaCredential.ApiToken))
            .HttpClientBuilder
            .AddHttpMessageHandler(() => new Watcher(request => seen = request))
            .ConfigurePrimaryHttpMessageHandler(() => new StubHandler((request, _) =>
            {
                sent = request.Headers.Authorization?.Parameter;
                copy = new HttpRequestMessage(request.Method, request.RequestUri);
                copy.Headers.Authorization = request.Headers.Authorization;
                HttpResponseMessage response = isThrown ? throw new InvalidOperationException("at once") : StubHandler.Response(HttpStatusCode.OK, "{}");
                response.RequestMessage = copy;
                return Task.FromResult(response);
            }));
        await using ServiceProvider provider = services.BuildServiceProvider();
        var client = new AnswersClient(provider.GetRequiredService<OktaConnection>());

        Exception? exception = await Record.ExceptionAsync(() => client.ThingAsync());

        Assert.Equal((Mark, isThrown), (sent, exception is InvalidOperationException));
        Assert.Empty(CredentialsOf(seen!));
        Assert.Equal(isThrown, CredentialsOf(copy!).Count > 0);
    }

    [Fact]
    public async Task Also_on_messages_that_the_apps_handlers_made_themselves()
    {
        await using var server = RawServer.Start(request => Answer(request, RawAnswer.Ok("{}")));
        await using ServiceProvider provider = Services(server, "proof of possession", [], []).BuildServiceProvider();
        using var invoker = new HttpMessageInvoker(provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("OktaGen"));
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Origin + "/api/v1/things");

        using HttpResponseMessage response = await invoker.SendAsync(request, default);

        Assert.NotNull(server.Requests[^1].Header("DPoP"));
        Assert.Empty(CredentialsOf(request));
    }

    private static async Task CallAsync(RawServer server, string credential, int attempts, TimeProvider? time = null)
    {
        var before = new List<string>();
        var after = new List<string>();
        await using ServiceProvider provider = Services(server, credential, before, after, time).BuildServiceProvider();
        var client = new AnswersClient(provider.GetRequiredService<OktaConnection>());

        _ = await Record.ExceptionAsync(() => client.ThingAsync(credential == "call's own token" ? new OktaCallOptions { AccessToken = Mark } : null));

        RawRequest[] calls = [.. server.Requests.Where(request => request.Target != "/oauth2/v1/token")];

        // The socket layer repeats some by itself.
        Assert.InRange(calls.Length, attempts, attempts * 4);
        Assert.All(calls, call => Assert.Contains(Mark, call.Header("Authorization"), StringComparison.Ordinal));
        Assert.All(calls, call => Assert.Equal(credential == "proof of possession", call.Header("DPoP") is not null));
        Assert.Empty(before);
        Assert.Empty(after);
    }

    private static ServiceCollection Services(
        RawServer server, string credential, List<string> before, List<string> after, TimeProvider? time = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time ?? TimeProvider.System);
        OktaBuilder builder = services.AddOkta(null, options =>
        {
            (options.OrgUrl, options.MaxRetries) = (server.Origin, 1);
            Authenticate(options, credential);
        });
        _ = builder.HttpClientBuilder.AddHttpMessageHandler(() => new Spy(before, after));
        return services;
    }

    private static void Authenticate(OktaOptions options, string credential)
    {
        switch (credential)
        {
            case "proof of possession":
                (options.Credential, options.DPoP, options.ClientId) = (OktaCredential.OAuth, OktaDPoP.On, "0oa1abcdEFGH2ijkl");
                options.PrivateKey = TestKeys.Text("PKCS#8", "P-256");
                options.GrantedScopes = [OktaScopes.UsersRead];
                break;
            case "user token":
                (options.Credential, options.AccessTokenProvider) = (OktaCredential.UserToken, _ => new ValueTask<string>(Mark));
                break;
            default:
                (options.Credential, options.Token) = (OktaCredential.ApiToken, credential == "API token" ? Mark : Connect.ApiToken);
                break;
        }
    }

    private static RawAnswer Answer(RawRequest request, RawAnswer answer) => request.Target == "/oauth2/v1/token"
        ? RawAnswer.Ok($$"""{"token_type":"DPoP","expires_in":3600,"access_token":"{{Mark}}"}""")
        : answer;

    // Also what a logger finds that takes objects apart by their public members.
    private static List<string> CredentialsOf(HttpRequestMessage request)
    {
        var found = new List<string>();
        Look(request, depth: 6, new HashSet<object>(ReferenceEqualityComparer.Instance), found);
        found.AddRange(request.Headers.NonValidated.Where(header => header.Key is "Authorization" or "DPoP").Select(header => header.Key));
        return found;
    }

    private static void Look(object? current, int depth, HashSet<object> seen, List<string> found)
    {
        if (current is string text && text.Contains(Mark, StringComparison.Ordinal))
        {
            found.Add(text);
        }

        if (current is null or string or Type or Delegate or Assembly or CancellationToken || depth == 0 || !seen.Add(current))
        {
            return;
        }

        foreach (object? item in current as IEnumerable ?? Array.Empty<object>())
        {
            Look(item, depth - 1, seen, found);
        }

        foreach (PropertyInfo property in current.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(one => one.GetIndexParameters().Length == 0))
        {
            try
            {
                Look(property.GetValue(current), depth - 1, seen, found);
            }
            catch (TargetInvocationException)
            {
                // A property that has no value now.
            }
        }
    }

    private sealed class Spy(List<string> before, List<string> after) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            before.AddRange(CredentialsOf(request));
            try
            {
                HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
                after.AddRange(CredentialsOf(response.RequestMessage!));
                return response;
            }
            finally
            {
                after.AddRange(CredentialsOf(request));
            }
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
