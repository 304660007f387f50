using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Web;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using static OktaGen.Tests.HostileAnswers;

namespace OktaGen.Tests;

/// <summary>Secrets with a mark, and servers that do their worst with them: nothing that is said about a call holds one.</summary>
public sealed class SecretHuntTests
{
    private const string ClientSecret = "cs-marker-9f3a7c5e1b2d4f6a8c0e1a3b5c7d9e0f";
    private const string Passphrase = "passphrase-marker-71c0ffee";
    private const string ProxyLogin = "somebody:proxy-marker-5e1b2d4f6a8c0e1a3b5c";
    private const string PersonMark = "marker-person-0123456789@example.com";

    public static TheoryData<string, string> Hostile
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string answer in HostileAnswers.Api.Keys)
            {
                data.Add("API token", answer);
                data.Add("private key", answer);
                data.Add("proof of possession", answer);
                data.Add("user token", answer);
            }

            return data;
        }
    }

    public static TheoryData<string, string> HostileTokenEndpoints
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string answer in HostileAnswers.Token.Keys)
            {
                data.Add("private key", answer);
                data.Add("encrypted private key", answer);
                data.Add("client secret", answer);
                data.Add("proof of possession", answer);
            }

            return data;
        }
    }

    public static TheoryData<string> Credentials => [.. s_credentials.Keys];

    public static TheoryData<string, string> VaultFaults
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string fault in s_vaults.Keys)
            {
                data.Add(nameof(OktaOptions.PrivateKeyProvider), fault);
                data.Add(nameof(OktaOptions.ClientAssertionSigner), fault);
                data.Add(nameof(OktaOptions.AccessTokenProvider), fault);
            }

            return data;
        }
    }

    private static readonly Dictionary<string, Action<OktaOptions>> s_credentials = new()
    {
        ["API token"] = options => options.Credential = OktaCredential.ApiToken,
        ["private key"] = options => options.Credential = OktaCredential.OAuth,
        ["encrypted private key"] = options =>
        {
            options.Credential = OktaCredential.OAuth;
            options.PrivateKeyPassphrase = Passphrase;
            options.PrivateKey = TestKeys.P256.ExportEncryptedPkcs8PrivateKeyPem(
                Passphrase, new PbeParameters(PbeEncryptionAlgorithm.Aes128Cbc, HashAlgorithmName.SHA256, 1_000));
        },
        ["client secret"] = options =>
            (options.Credential, options.PrivateKey, options.ClientSecret) = (OktaCredential.OAuth, null, ClientSecret),
        ["proof of possession"] = options => (options.Credential, options.DPoP) = (OktaCredential.OAuth, OktaDPoP.On),
        ["user token"] = options =>
            (options.Credential, options.AccessTokenProvider) = (OktaCredential.UserToken, _ => new ValueTask<string>(TokenMark)),
    };

    // By what a vault does: it gives what is of no use, and is a secret all the same, or says what it was asked.
    private static readonly Dictionary<string, Func<CancellationToken, ValueTask<string>>> s_vaults = new()
    {
        ["something else"] = _ => new ValueTask<string>($"{{\"error\":\"{TokenMark} {ClientSecret}\"}}\n\u00fc"),
        ["a damaged key"] = _ =>
            new ValueTask<string>("-----BEGIN PRIVATE KEY-----\n" + KeyText[..40] + "\n-----END PRIVATE KEY-----\n\u0001"),
        ["nothing"] = _ => new ValueTask<string>(""),
        ["a refusal that repeats the question"] = _ =>
            throw new HttpRequestException($"403 to https://vault.example.com/key?sig={TokenMark}"),
        ["a fault that repeats the question"] = _ =>
            throw new InvalidOperationException($"no key at https://vault.example.com/key?sig={TokenMark}"),
        ["a time-out that repeats the question"] = _ => throw new TimeoutException($"https://vault.example.com/key?sig={TokenMark}"),
        ["an end that repeats the question"] = _ => throw new OperationCanceledException($"https://vault.example.com/key?sig={TokenMark}"),
    };

    private static string KeyText => string.Concat(TestKeys.Text("PKCS#8", "P-256").Split('\n').Where(line => !line.StartsWith('-')));

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Nothing_that_is_said_about_a_call_holds_a_secret(string credential, string answer)
    {
        await using var server = RawServer.Start(request => request.Target == "/oauth2/v1/token"
            ? HostileAnswers.Issue(request)
            : HostileAnswers.Api[answer](Echo(request)));
        await HuntAsync(server, credential, IsHttp(answer));
    }

    [Theory]
    [MemberData(nameof(HostileTokenEndpoints))]
    public async Task Nothing_that_is_said_about_a_request_of_a_token_holds_a_secret(string credential, string answer)
    {
        await using var server = RawServer.Start(request => request.Target == "/oauth2/v1/token"
            ? HostileAnswers.Token[answer](Echo(request))
            : RawAnswer.Ok("{}"));
        await HuntAsync(server, credential, IsHttp(answer));
    }

    [Theory]
    [MemberData(nameof(Credentials))]
    public async Task Nor_does_what_is_said_of_a_certificate_that_is_not_trusted(string credential)
    {
        using X509Certificate2 certificate = TlsServer.Certificate("localhost");
        await using var server = TlsServer.With(certificate);

        string told = await HuntAsync(server.Origin, static () => [], credential, handler: static () => new SocketsHttpHandler());

        Assert.Contains("is not trusted", told, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Credentials))]
    public async Task Nor_does_what_is_said_of_a_server_that_answers_the_handshake_by_what_it_was_sent(string credential)
    {
        await using var server = TlsServer.WithoutTls("HTTP/1.1 400 Bad Request\r\n\r\n" + TokenMark + Connect.ApiToken);

        string told = await HuntAsync(server.Origin, static () => [], credential, handler: static () => new SocketsHttpHandler());

        Assert.Contains("speaks no TLS", told, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Credentials))]
    public async Task Nor_does_what_is_said_of_a_proxy_that_asks_for_a_login(string credential)
    {
        // The proxy's own password is a secret as well, and the proxy repeats all that it got.
        await using var proxy = RawServer.Start(request => RawAnswer.Of(
            "407 " + Quoted(Echo(request)), Echo(request), $"Proxy-Authenticate: Basic realm=\"{Quoted(Echo(request))}\"",
            RequestId(Echo(request))));
        var url = new Uri(proxy.Origin.Replace("//", $"//{ProxyLogin}@", StringComparison.Ordinal));

        string told = await HuntAsync(
            "https://example.okta.com",
            () => proxy.Requests,
            credential,
            isHttp: false,
            handler: () => new SocketsHttpHandler
            {
                Proxy =
                new WebProxy(url) { Credentials = new NetworkCredential("somebody", ProxyLogin.Split(':')[1]) }
            });

        Assert.NotEmpty(proxy.Requests);
        Assert.Contains("asks for a login (407)", told, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(VaultFaults))]
    public async Task Nor_does_what_is_said_of_a_vault_that_fails(string hook, string fault)
    {
        await using var server = RawServer.Start(request => request.Target == "/oauth2/v1/token"
            ? HostileAnswers.Issue(request)
            : RawAnswer.Ok("{}"));

        // What the app's own code throws is handed on, also to the platform's events, as it is.
        bool isThrown = fault.EndsWith("repeats the question", StringComparison.Ordinal);
        string told = await HuntAsync(server.Origin, () => server.Requests, hook, appThrows: isThrown, change: options =>
        {
            Func<CancellationToken, ValueTask<string>> ask = s_vaults[fault];
            options.PrivateKey = null;
            options.PrivateKeyProvider = hook == nameof(OktaOptions.PrivateKeyProvider) ? ask : null;
            options.ClientAssertionSigner = hook == nameof(OktaOptions.ClientAssertionSigner) ? new VaultSigner(ask) : null;
            options.AccessTokenProvider = hook == nameof(OktaOptions.AccessTokenProvider) ? ask : null;
            options.Credential = hook == nameof(OktaOptions.AccessTokenProvider) ? OktaCredential.UserToken : OktaCredential.OAuth;
        });

        Assert.Contains(hook, told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_does_not_open_is_not_described_by_its_passphrase_or_text()
    {
        var options = new OktaOptions { OrgUrl = "https://example.okta.com", ClientId = "0oa1abcdEFGH2ijkl" };
        s_credentials["encrypted private key"](options);
        options.PrivateKeyPassphrase += "-that-is-wrong";
        var secrets = new Secrets();
        secrets.Add(options.PrivateKeyPassphrase);
        secrets.Add(string.Concat(options.PrivateKey!.Split('\n').Where(line => !line.StartsWith('-'))));

        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(
            () => OktaConnection.Create(options, [OktaScopes.UsersRead]));

        secrets.AssertAbsent("an exception", Secrets.Tell(exception));
    }

    [Fact]
    public void The_hunt_finds_what_it_looks_for()
    {
        var secrets = new Secrets();
        secrets.Add(TokenMark);

        secrets.AssertAbsent("nothing", "a text " + TokenMark[1..20]);
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => secrets.AssertAbsent("a part", "a text " + TokenMark[11..60]));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => secrets.AssertAbsent(
            "an inner exception's data",
            Secrets.Tell(new OktaFormatException("outer", new InvalidOperationException { Data = { ["x"] = TokenMark } }))));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(
            () => secrets.AssertAbsent("a property", Secrets.Tell(new OktaFormatException("outer") { Excerpt = TokenMark })));
    }

    private static Task<string> HuntAsync(RawServer server, string credential, bool isHttp) =>
        HuntAsync(server.Origin, () => server.Requests, credential, isHttp);

    /// <returns>What was told.</returns>
    private static async Task<string> HuntAsync(
        string origin,
        Func<IReadOnlyList<RawRequest>> requests,
        string credential,
        bool isHttp = true,
        Func<HttpMessageHandler>? handler = null,
        Action<OktaOptions>? change = null,
        bool appThrows = false)
    {
        using var logs = new RecordingLoggerFactory();
        using var events = new HttpEvents();
        using var traces = new Traces(origin, "System.Net.Http");
        using var measurements = new Measurements(origin);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).ClearProviders().AddProvider(logs));
        // A fresh token that is refused is asked for again after a pause.
        services.AddSingleton<TimeProvider>(new SkippingTime());
        // Each failure once: retries say the same again.
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Client:MaxRetries", "0")]).Build();
        OktaBuilder builder = services.AddOkta(configuration, [OktaScopes.UsersRead], options =>
        {
            options.OrgUrl = origin;
            options.Token = Connect.ApiToken;
            options.ClientId = "0oa1abcdEFGH2ijkl";
            options.PrivateKey = TestKeys.Text("PKCS#8", "P-256");
            s_credentials.GetValueOrDefault(credential)?.Invoke(options);
            change?.Invoke(options);
        });
        if (handler is not null)
        {
            builder.HttpClientBuilder.ConfigurePrimaryHttpMessageHandler(handler);
        }

        await using ServiceProvider provider = services.BuildServiceProvider();
        OktaConnection okta = provider.GetRequiredService<OktaConnection>();

        string exceptions = await CallAsync(okta, appThrows ? Secrets.TellOurs : Secrets.Tell);

        Secrets secrets = SecretsOf(requests());
        secrets.AssertAbsent("an exception", exceptions);
        secrets.AssertAbsent("the log", logs.Logger.AllText);
        secrets.AssertAbsent("a span", string.Join('\n', traces.All.Where(span => span.Source.Name == "OktaGen").Select(Traces.Describe)));
        secrets.AssertAbsent("a metric", measurements.Text);
        if (isHttp && !appThrows)
        {
            secrets.AssertAbsent("a span of the platform's", traces.Text);
            secrets.AssertAbsent("the platform's events", events.Text);
        }

        // A failure that is remembered holds its cause.
        IEnumerable<string> texts = ObjectTexts.Of(okta)
            .Where(text => !appThrows || !text.StartsWith(nameof(OktaAuthenticationException), StringComparison.Ordinal));
        Assert.All(texts, text => secrets.AssertAbsent("the text of an object", text));
        Assert.NotEmpty(logs.Logger.Entries);
        Assert.NotEmpty(measurements.Text);

        // What identifies a person is in the platform's own spans, which hold the path, but not in ours.
        string ours = string.Join('\n', traces.All.Where(span => span.Source.Name == "OktaGen").Select(Traces.Describe));
        Assert.NotEmpty(ours);
        foreach (string said in (string[])[ours, logs.Logger.AllText, measurements.Text])
        {
            Assert.DoesNotContain("marker-person", said, StringComparison.Ordinal);
        }

        return exceptions;
    }

    private static async Task<string> CallAsync(OktaConnection okta, Func<Exception, string> tell)
    {
        var answers = new AnswersClient(okta);
        var wire = new WireClient(okta);
        var people = new PeopleClient(okta);
        Func<Task>[] calls =
        [
            () => answers.ThingAsync(),
            () => answers.ThingOrNullResponseAsync(),
            () => answers.NothingAsync(),
            () => answers.StringAsync(),
            async () => (await answers.StreamAsync()).Dispose(),
            async () => (await answers.MessageAsync()).Dispose(),
            async () =>
            {
                await using Stream stream = await answers.StreamAsync();
                await stream.CopyToAsync(Stream.Null);
            },
            async () =>
            {
                using HttpResponseMessage message = await answers.MessageAsync();
                _ = await message.Content.ReadAsByteArrayAsync();
            },
            () => wire.PathAsync(PersonMark, new OktaCallOptions { Headers = { ["X-Marker"] = PersonMark }, AccessToken = TokenMark }),
            () => wire.TextAsync(PersonMark),
            () => wire.PostAsync(new Thing(PersonMark)),
            () => people.GetAsync(PersonMark),
            async () => await people.ListAsync(search: PersonMark).CountAsync(),
            () => new ListingsClient(okta).WrappedAsync().AsPages().GetAsyncEnumerator().MoveNextAsync().AsTask(),
        ];
        var told = new StringBuilder();
        foreach (Func<Task> call in calls)
        {
            if (await Record.ExceptionAsync(call) is { } exception)
            {
                Assert.True(exception is OktaException, exception.ToString());
                told.AppendLine(tell(exception));
            }
        }

        return told.ToString();
    }

    // The platform quotes a status line that is none, in its own spans and events.
    private static bool IsHttp(string answer) => !answer.Contains("makes no sense", StringComparison.Ordinal);

    // What was in the options, and what went over the wire.
    private static Secrets SecretsOf(IEnumerable<RawRequest> requests)
    {
        var secrets = new Secrets();
        secrets.Add(Connect.ApiToken);
        secrets.Add(TokenMark);
        secrets.Add(ClientSecret);
        secrets.Add(Passphrase);
        secrets.Add(ProxyLogin);
        secrets.Add(ProxyLogin.Split(':')[1]);
        secrets.Add(Convert.ToBase64String(Encoding.ASCII.GetBytes(ProxyLogin)));
        string[] lines = TestKeys.Text("PKCS#8", "P-256").Split('\n');
        secrets.Add(string.Concat(lines.Where(line => !line.StartsWith('-'))));
        secrets.Add(TestKeys.Jwk(TestKeys.P256)["d"]!.GetValue<string>());
        foreach (RawRequest request in requests)
        {
            secrets.Add((request.Header("Authorization") ?? TokenMark).Split(' ')[^1]);
            secrets.Add(request.Header("DPoP")?.Split('.', 2)[1] ?? TokenMark);
            secrets.Add(HttpUtility.ParseQueryString(request.Text)["client_assertion"]?.Split('.', 2)[1] ?? TokenMark);
        }

        return secrets;
    }

    private sealed class VaultSigner(Func<CancellationToken, ValueTask<string>> ask) : IClientAssertionSigner
    {
        public string Algorithm => "ES256";

        public string? KeyId => null;

        public async ValueTask<byte[]> SignAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken) =>
            Encoding.UTF8.GetBytes(await ask(cancellationToken));
    }
}
