using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using OktaGen.Org.Tests.Support;

namespace OktaGen.Org.Tests;

/// <summary>oktagen-org as a process: from its command line to its end.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [UnixFact]
    public async Task It_says_when_it_is_ready_answers_then_and_ends_in_order_at_SIGTERM()
    {
        await using OrgProcess org = await OrgProcess.StartAsync("--credentials", _folder.PathOf("okta.env"));

        JsonNode? me = await org.CallAsync(EnvFile.Token(_folder.PathOf("okta.env")), HttpMethod.Get, "/api/v1/users/me");
        (int exitCode, string error) = await org.SignalAsync("TERM");

        Assert.Equal("ACTIVE", (string?)me!["status"]);
        Assert.Equal((0, ""), (exitCode, error));
    }

    [UnixFact]
    public async Task It_ends_in_order_at_SIGINT_even_while_a_call_is_held()
    {
        await using OrgProcess org = await OrgProcess.StartAsync("--credentials", _folder.PathOf("okta.env"));
        PageClient page = new(org);
        await page.PostAsync("fault-on", ("kind", "Slow answer (5 s)"), ("method", ""), ("path", "/api/**"), ("count", "1"));
        Task held = org.CallAsync(EnvFile.Token(_folder.PathOf("okta.env")), HttpMethod.Get, "/api/v1/users");

        (int exitCode, string error) = await org.SignalAsync("INT");

        Assert.Equal((0, ""), (exitCode, error));
        await Assert.ThrowsAnyAsync<Exception>(() => held);
    }

    [Fact]
    public async Task A_port_that_is_in_use_is_named_with_what_to_do()
    {
        using TcpListener other = new(IPAddress.Loopback, 0);
        other.Start();
        int port = ((IPEndPoint)other.LocalEndpoint).Port;

        (int exitCode, string output, string error) = await OrgProcess.RunAsync(
            "--port", $"{port}", "--credentials", _folder.PathOf("okta.env"));

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Equal(
            $"Port {port} of 127.0.0.1 is in use. Stop the program that listens there, or give another --port; 0 takes a free one.",
            error.Trim());
        Assert.False(File.Exists(_folder.PathOf("okta.env")));
    }

    [Fact]
    public async Task With_TLS_a_client_that_trusts_the_certificate_beside_the_credentials_is_answered()
    {
        string credentials = _folder.PathOf("okta.env");
        await using OrgProcess org = await OrgProcess.StartAsync("--tls", "--credentials", credentials);
        using X509Certificate2 certificate = X509CertificateLoader.LoadCertificateFromFile(_folder.PathOf("okta.crt"));
        using HttpClientHandler handler = new()
        {
            ServerCertificateCustomValidationCallback = (_, shown, chain, faults) =>
            {
                chain!.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
                chain.ChainPolicy.CustomTrustStore.Add(certificate);
                chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
                return (faults & System.Net.Security.SslPolicyErrors.RemoteCertificateNameMismatch) == 0 && chain.Build(shown!);
            },
        };
        using HttpClient http = new(handler);

        using HttpResponseMessage byAddress = await http.GetAsync(new Uri(org.Url, "/.well-known/okta-organization"));
        using HttpResponseMessage byName = await http.GetAsync(new Uri($"https://localhost:{org.Url.Port}/.well-known/okta-organization"));

        Assert.Equal("https", org.Url.Scheme);
        Assert.Equal(org.Url.GetLeftPart(UriPartial.Authority), EnvFile.Read(credentials)["OKTA_CLIENT_ORGURL"]);
        Assert.Equal(HttpStatusCode.OK, byAddress.StatusCode);
        Assert.Equal(HttpStatusCode.OK, byName.StatusCode);
        await Assert.ThrowsAsync<HttpRequestException>(() => org.Http.GetAsync(new Uri("/", UriKind.Relative)));
    }

    [Theory]
    [InlineData("--port takes a number from 0 to 65535.", "--port", "70000")]
    [InlineData("--credentials takes a file whose name ends in .env or .json: that says its form.", "--credentials", "okta.txt")]
    [InlineData("--tls puts its certificate beside the credentials, for clients to trust: give --credentials as well.", "--tls")]
    public async Task A_command_line_that_makes_no_sense_is_refused_with_its_reason(string reason, params string[] arguments)
    {
        (int exitCode, _, string error) = await OrgProcess.RunAsync(arguments);

        Assert.Equal(1, exitCode);
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }
}
