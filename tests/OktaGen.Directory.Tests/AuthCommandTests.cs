using OktaDirectory;

namespace OktaGen.Directory.Tests;

/// <summary>The commands of the connection, and what holds for every command.</summary>
public sealed class AuthCommandTests : DirectoryTest
{
    [Fact]
    public async Task A_connection_that_works_is_told_scope_by_scope()
    {
        DirectoryRun run = await RunAsync("auth", "test", "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["scope,outcome,message", .. GrantedScopes.All.Select(static scope => $"{scope},Works,")], run.Lines);
        Assert.EndsWith("takes the credential (OAuth).", run.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scope_that_is_not_granted_is_named()
    {
        App = Org.CreateServiceApp([.. GrantedScopes.All.Except([OktaScopes.LogsRead])]);

        DirectoryRun run = await RunAsync("auth", "test", "--format", "csv");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("okta.logs.read,NotGranted,", Assert.Single(run.Lines, static line => line.Contains("NotGranted", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("okta.logs.read", await FailAsync("log", "list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_API_token_is_told_with_its_owner_and_cannot_be_reset()
    {
        App = Org.CreateApiToken();

        DirectoryRun run = await RunAsync("auth", "test", "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("(ApiToken of admin@example.com).", run.Error.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("not issued anew", await FailAsync("auth", "reset"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reset_has_a_second_token_issued()
    {
        Assert.Equal("A new access token is issued and works.", (await SucceedAsync("auth", "reset")).Output.TrimEnd());
        Assert.Equal(2, Org.Tokens.RequestCount);
    }

    [Fact]
    public async Task A_credential_that_is_refused_or_faulty_is_told_without_a_secret()
    {
        App = new OktaOptions { OrgUrl = Org.Url.ToString(), Token = "00secret-token" };
        string refused = await FailAsync("user", "list");
        App = new OktaOptions { OrgUrl = "http://example.okta.com", Token = "00secret-token" };
        string faulty = await FailAsync("auth", "test");

        Assert.Contains("E0000011", refused, StringComparison.Ordinal);
        Assert.Contains("OrgUrl", faulty, StringComparison.Ordinal);
        Assert.DoesNotContain("00secret-token", refused + faulty, StringComparison.Ordinal);
    }
}
