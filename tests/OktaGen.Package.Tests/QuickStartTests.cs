using System.Net;
using System.Net.Sockets;
using OktaGen.Testing;

namespace OktaGen.Package.Tests;

/// <summary>The sample against an org that the environment names, in another process.</summary>
public sealed class QuickStartTests : IAsyncLifetime
{
    private OktaTestOrg _org = null!;

    public async Task InitializeAsync()
    {
        _org = await OktaTestOrg.StartAsync();
        _org.Users.Add("ada@example.com", "Ada", "Lovelace");
    }

    public async Task DisposeAsync() => await _org.DisposeAsync();

    [Theory]
    [InlineData("ORGURL")]
    [InlineData("OKTADOMAIN")]
    public async Task With_a_service_app_it_reads_and_writes_nothing(string orgVariable)
    {
        OktaOptions options = _org.CreateServiceApp(OktaScopes.UsersRead);

        DotnetResult run = await RunAsync(
            (orgVariable, options.OrgUrl!),
            ("CLIENTID", options.ClientId!),
            ("PRIVATEKEY", options.PrivateKey!),
            ("PRIVATEKEYID", options.PrivateKeyId!));

        AssertToured(run);
        Assert.Equal("POST", Assert.Single(_org.Requests, static request => request.Method != "GET").Method);
        Assert.Equal("/oauth2/v1/token", _org.Requests[0].RawTarget);
    }

    [Fact]
    public async Task With_an_API_token_it_reads_and_writes_nothing()
    {
        DotnetResult run = await RunAsync(("ORGURL", _org.Url.ToString()), ("TOKEN", _org.CreateApiToken().Token!));

        AssertToured(run);
        Assert.All(_org.Requests, static request => Assert.Equal("GET", request.Method));
    }

    [Fact]
    public async Task A_refused_token_ends_with_the_reason()
    {
        DotnetResult run = await RunAsync(("ORGURL", _org.Url.ToString()), ("TOKEN", "00-of-another-org"));

        AssertFailed(run, "401");
        Assert.DoesNotContain("00-of-another-org", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_key_ends_with_the_reason()
    {
        OktaOptions options = _org.CreateServiceApp(OktaScopes.UsersRead);
        OktaOptions other = _org.CreateServiceApp(OktaScopes.UsersRead);

        DotnetResult run = await RunAsync(
            ("ORGURL", options.OrgUrl!),
            ("CLIENTID", options.ClientId!),
            ("PRIVATEKEY", other.PrivateKey!),
            ("PRIVATEKEYID", other.PrivateKeyId!));

        AssertFailed(run, "invalid_client");
    }

    [Fact]
    public async Task An_org_that_cannot_be_reached_ends_with_the_reason()
    {
        // A port that was free a moment ago, and that nobody listens on.
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        string address = listener.LocalEndpoint.ToString()!;
        listener.Stop();

        AssertFailed(await RunAsync(("ORGURL", "http://" + address), ("TOKEN", "00secret")), address);
    }

    [Fact]
    public async Task A_missing_credential_ends_with_the_reason() =>
        AssertFailed(await RunAsync(("ORGURL", _org.Url.ToString())), "holds no credential");

    // What `dotnet run` would start, once it has found out that it is built.
    private static Task<DotnetResult> RunAsync(params (string Name, string Value)[] variables) => Dotnet.RunAsync(
        BuildFacts.RepositoryRoot,
        variables.ToDictionary(static variable => "OKTA_CLIENT_" + variable.Name, static variable => variable.Value),
        $"artifacts/bin/QuickStart/{BuildFacts.Configuration.ToLowerInvariant()}/QuickStart.dll");

    private static void AssertToured(DotnetResult run)
    {
        Assert.Contains("ada@example.com", run.ThrowIfFailed().Output, StringComparison.Ordinal);
        Assert.Contains("last name begins with L: Ada Lovelace", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    private static void AssertFailed(DotnetResult run, string reason)
    {
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
