using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace OktaGen.Tests;

/// <summary>Why no answer came is said in one sentence, and what cannot pass by itself is not tried again.</summary>
public sealed class TransportFaultTests
{
    public static TheoryData<SocketError, string, int> Connections => new()
    {
        { SocketError.HostNotFound, "the host name could not be resolved", 4 },
        { SocketError.TryAgain, "the host name could not be resolved", 4 },
        { SocketError.ConnectionRefused, "the connection was refused", 4 },
        { SocketError.NetworkUnreachable, "there is no way to the host", 4 },
        { SocketError.HostUnreachable, "there is no way to the host", 4 },
        { SocketError.TimedOut, "did not answer the attempt to connect", 4 },
        { SocketError.AccessDenied, "no connection could be made", 4 },
    };

    public static TheoryData<string, string> Heads => new()
    {
        { "SSH-2.0-OpenSSH_9.6\r\n\r\n", "speaks no HTTP" },
        { "HTTP/1.1 200 OK\r\nX-Large: " + new string('x', 100_000) + "\r\n\r\n", "headers of the answer are larger" },
    };

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task A_connection_that_cannot_be_made_says_why_and_is_tried_again(SocketError error, string said, int attempts)
    {
        int count = 0;
        await using OktaConnection okta = Retrying("https://example.okta.com", new SocketsHttpHandler
        {
            ConnectCallback = (_, _) =>
            {
                count++;
                throw new SocketException((int)error);
            },
        });

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => new RetriedClient(okta).PostAsync());

        Assert.Contains("POST /api/v1/things was not sent: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
        Assert.Contains("example.okta.com:443", exception.Message, StringComparison.Ordinal);
        AssertOneSentenceOfCause(exception);
        Assert.Equal(attempts, count);
    }

    [Fact]
    public async Task A_port_that_is_closed_says_that_the_connection_was_refused()
    {
        // Bound and not listening: no other program gets the port meanwhile, and whoever connects is refused.
        using var closed = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        closed.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        string place = closed.LocalEndPoint!.ToString()!;
        await using OktaConnection okta = Retrying("http://" + place, handler: null);
        await using var oauth = OktaConnection.Create(
            Valid.OAuth(orgUrl: "http://" + place), [OktaScopes.UsersRead], timeProvider: new SkippingTime());

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => new RetriedClient(okta).PostAsync());
        OktaTransportException ofToken = await Assert.ThrowsAsync<OktaTransportException>(() => new PeopleClient(oauth).GetAsync("ada"));

        Assert.StartsWith("POST /api/v1/things was not sent: the connection was refused (", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"({place})): nothing listens there, or a firewall refuses; check the URL and what stands between.",
            exception.Message, StringComparison.Ordinal);
        Assert.StartsWith($"The token endpoint of http://{place} could not be reached: the connection was refused (", ofToken.Message,
            StringComparison.Ordinal);
        AssertOneSentenceOfCause(exception);
        AssertOneSentenceOfCause(ofToken);
    }

    [Fact]
    public async Task A_host_name_that_nobody_has_says_that_it_could_not_be_resolved()
    {
        // No resolver knows a name of this domain (RFC 6761), nor one that cannot be asked.
        const string Origin = "https://oktagen-test.invalid";
        await using OktaConnection okta = Retrying(Origin, new SocketsHttpHandler { UseProxy = false });
        await using var oauth = OktaConnection.Create(
            Valid.OAuth(orgUrl: Origin), [OktaScopes.UsersRead], new SocketsHttpHandler { UseProxy = false },
            timeProvider: new SkippingTime());

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => new RetriedClient(okta).PostAsync());
        OktaTransportException ofToken = await Assert.ThrowsAsync<OktaTransportException>(() => new PeopleClient(oauth).GetAsync("ada"));

        Assert.StartsWith(
            "POST /api/v1/things was not sent: the host name could not be resolved (", exception.Message, StringComparison.Ordinal);
        Assert.Contains("(oktagen-test.invalid:443)): check the URL and this machine's DNS.", exception.Message, StringComparison.Ordinal);
        Assert.StartsWith($"The token endpoint of {Origin} could not be reached: the host name could not be resolved (", ofToken.Message,
            StringComparison.Ordinal);
        AssertOneSentenceOfCause(exception);
        AssertOneSentenceOfCause(ofToken);
    }

    [Fact]
    public async Task A_certificate_that_is_not_trusted_is_named_and_not_tried_again() =>
        await AssertRefusedAsync(TlsServer.Certificate("localhost"), new SocketsHttpHandler(), "is not trusted");

    [Fact]
    public async Task A_certificate_of_another_host_is_named_and_not_tried_again() =>
        await AssertRefusedAsync(TlsServer.Certificate("elsewhere.example.com"), TlsServer.Trusting(), "is for another host name");

    [Fact]
    public async Task A_certificate_that_has_expired_is_named_and_not_tried_again() =>
        await AssertRefusedAsync(TlsServer.Certificate("localhost", daysToItsEnd: -1), TlsServer.Trusting(), "has expired");

    [Fact]
    public async Task A_certificate_that_the_apps_own_check_refuses_is_told_from_others()
    {
        SocketsHttpHandler handler = TlsServer.Trusting();
        handler.SslOptions.RemoteCertificateValidationCallback = static (_, _, _, _) => false;

        await AssertRefusedAsync(TlsServer.Certificate("localhost"), handler, "by the check that the handler brings");
    }

    [Fact]
    public async Task What_speaks_no_TLS_is_named()
    {
        await using var server = TlsServer.WithoutTls("HTTP/1.1 400 Bad Request\r\n\r\n");
        await using OktaConnection okta = Retrying(server.Origin, new SocketsHttpHandler());

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => new RetriedClient(okta).GetAsync());

        Assert.Contains("speaks no TLS", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Accepted);
    }

    [Fact]
    public async Task A_handshake_that_is_cut_off_is_tried_again()
    {
        await using var server = TlsServer.WithoutTls("");
        await using OktaConnection okta = Retrying(server.Origin, new SocketsHttpHandler());

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => new RetriedClient(okta).PostAsync());

        Assert.Contains("ended while it was being secured", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("is not known", exception.Message, StringComparison.Ordinal);
        Assert.Equal(4, server.Accepted);
    }

    [Theory]
    [MemberData(nameof(Heads))]
    public async Task An_answer_whose_head_cannot_be_read_is_named_and_not_asked_for_again(string head, string said)
    {
        await using var server = RawServer.Start(RawAnswer.Verbatim(head));
        await using OktaConnection okta = Retrying(server.Origin, handler: null);

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => new RetriedClient(okta).GetAsync());

        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
        AssertOneSentenceOfCause(exception);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("407 Proxy Authentication Required", "407", 1)]
    [InlineData("403 Forbidden", "did not let the connection through (403)", 1)]
    [InlineData("503 Service Unavailable", "(503)", 4)]
    public async Task A_proxy_that_makes_no_tunnel_is_named_without_its_password(string status, string said, int attempts)
    {
        await using var proxy = RawServer.Start(RawAnswer.Of(status, "", "Proxy-Authenticate: Basic realm=\"proxy\""));
        await using OktaConnection okta = Retrying("https://example.okta.com", Through(proxy));

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => new RetriedClient(okta).PostAsync());

        Assert.Contains("the proxy in between", exception.Message, StringComparison.Ordinal);
        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("marker-password", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(attempts, proxy.Requests.Count);
        Assert.All(proxy.Requests, request => Assert.Equal(("CONNECT", "example.okta.com:443"), (request.Method, request.Target)));
    }

    [Fact]
    public async Task A_proxys_407_to_the_call_itself_is_told_from_Oktas_refusals()
    {
        await using var server = RawServer.Start(
            RawAnswer.Of("407 Proxy Authentication Required", "", "Proxy-Authenticate: Basic realm=\"proxy\""));
        await using OktaConnection okta = Connect.To(server);

        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(okta).ThingAsync());

        Assert.Contains("a proxy in between that asks for a login, not Okta", exception.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_proxys_407_to_a_request_of_a_token_is_told_from_Oktas_refusals_and_is_not_repeated()
    {
        await using var server = RawServer.Start(
            RawAnswer.Of("407 Proxy Authentication Required", "", "Proxy-Authenticate: Basic realm=\"proxy\""));
        await using var okta = OktaConnection.Create(
            Valid.OAuth(orgUrl: server.Origin), [OktaScopes.UsersRead], timeProvider: new SkippingTime());

        OktaAuthenticationException exception = await Assert.ThrowsAsync<OktaAuthenticationException>(
            () => new PeopleClient(okta).GetAsync("ada"));

        Assert.Contains("a proxy in between that asks for a login, not Okta", exception.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("407 Proxy Authentication Required", 1)]
    [InlineData("503 Service Unavailable", 3)]
    public async Task The_token_endpoint_says_the_same_and_is_asked_again_only_for_what_may_pass(string status, int attempts)
    {
        await using var proxy = RawServer.Start(RawAnswer.Of(status, "", "Proxy-Authenticate: Basic realm=\"proxy\""));
        await using var okta = OktaConnection.Create(
            Valid.OAuth(), [OktaScopes.UsersRead], Through(proxy), timeProvider: new SkippingTime());

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => new PeopleClient(okta).GetAsync("ada"));

        Assert.StartsWith("The token endpoint of https://example.okta.com could not be reached: the proxy in between", exception.Message,
            StringComparison.Ordinal);
        Assert.DoesNotContain("marker-password", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(attempts, proxy.Requests.Count);
    }

    [Fact]
    public async Task A_token_endpoint_whose_certificate_is_not_trusted_is_asked_once_and_left_alone_for_a_while()
    {
        using X509Certificate2 certificate = TlsServer.Certificate("localhost");
        await using var server = TlsServer.With(certificate);
        await using var okta = OktaConnection.Create(
            Valid.OAuth(orgUrl: server.Origin), [OktaScopes.UsersRead], new SocketsHttpHandler(), timeProvider: new SkippingTime());

        OktaTransportException first = await Assert.ThrowsAsync<OktaTransportException>(() => new PeopleClient(okta).GetAsync("ada"));
        OktaTransportException second = await Assert.ThrowsAsync<OktaTransportException>(() => new PeopleClient(okta).GetAsync("ada"));

        Assert.Contains("is not trusted", first.Message, StringComparison.Ordinal);
        Assert.Contains("is not asked again before", second.Message, StringComparison.Ordinal);
        Assert.Equal(1, server.Accepted);
    }

    [Theory]
    [InlineData(nameof(OktaOptions.AccessTokenProvider))]
    [InlineData(nameof(OktaOptions.PrivateKeyProvider))]
    [InlineData(nameof(OktaOptions.ClientAssertionSigner))]
    public async Task What_the_app_brings_along_and_cannot_reach_its_vault_says_the_same(string option)
    {
        using var vault = new HttpClient(
            new SocketsHttpHandler { ConnectCallback = (_, _) => throw new SocketException((int)SocketError.ConnectionRefused) });
        Func<CancellationToken, ValueTask<string>> ask = async token =>
            await vault.GetStringAsync(new Uri("https://vault.example.com"), token);
        bool isToken = option == nameof(OktaOptions.AccessTokenProvider);
        var options = new OktaOptions
        {
            OrgUrl = "https://example.okta.com",
            ClientId = "0oa1abcdEFGH2ijkl",
            Credential = isToken ? OktaCredential.UserToken : OktaCredential.OAuth,
        };
        _ = option switch
        {
            nameof(OktaOptions.AccessTokenProvider) => (object)(options.AccessTokenProvider = ask),
            nameof(OktaOptions.PrivateKeyProvider) => options.PrivateKeyProvider = ask,
            _ => options.ClientAssertionSigner = new Signer(ask),
        };
        await using var okta = OktaConnection.Create(options, [OktaScopes.UsersRead]);

        OktaAuthenticationException exception = await Assert.ThrowsAsync<OktaAuthenticationException>(
            () => new PeopleClient(okta).GetAsync("ada"));

        Assert.Contains("the connection was refused (", exception.Message, StringComparison.Ordinal);
        Assert.Contains("vault.example.com:443", exception.Message, StringComparison.Ordinal);
        Assert.IsType<HttpRequestException>(exception.InnerException);
    }

    private static async Task AssertRefusedAsync(X509Certificate2 certificate, SocketsHttpHandler handler, string said)
    {
        using (certificate)
        {
            await using var server = TlsServer.With(certificate);
            await using OktaConnection okta = Retrying(server.Origin, handler);

            OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => new RetriedClient(okta).GetAsync());

            Assert.StartsWith(
                "GET /api/v1/things was not sent: the certificate of the server ", exception.Message, StringComparison.Ordinal);
            Assert.Contains(said, exception.Message, StringComparison.Ordinal);
            AssertOneSentenceOfCause(exception);
            Assert.Equal(1, server.Accepted);
        }
    }

    private static void AssertOneSentenceOfCause(OktaTransportException exception)
    {
        Assert.DoesNotContain("inner exception", exception.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("..", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }

    private static OktaConnection Retrying(string origin, HttpMessageHandler? handler)
    {
        OktaOptions options = Connect.Options(origin);
        options.MaxRetries = 3;
        return OktaConnection.Create(options, handler: handler, timeProvider: new SkippingTime());
    }

    private static SocketsHttpHandler Through(RawServer proxy) =>
        new()
        {
            AllowAutoRedirect = false,
            Proxy = new WebProxy(
            proxy.Origin.Replace("//", "//somebody:marker-password@", StringComparison.Ordinal))
        };

    private sealed class Signer(Func<CancellationToken, ValueTask<string>> ask) : IClientAssertionSigner
    {
        public string Algorithm => "ES256";

        public string? KeyId => null;

        public async ValueTask<byte[]> SignAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken) =>
            Convert.FromBase64String(await ask(cancellationToken));
    }
}
