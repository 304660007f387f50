using OktaGen.Testing;

namespace OktaGen.Management.Tests.Workflows;

/// <summary>A connection is tried out by either credential.</summary>
public sealed class ConnectionTestTests
{
    private static readonly string[] s_all =
    [
        OktaScopes.UsersRead, OktaScopes.UsersManage, OktaScopes.GroupsRead, OktaScopes.GroupsManage, OktaScopes.AppsRead, OktaScopes.AppsManage,
        OktaScopes.NetworkZonesRead, OktaScopes.NetworkZonesManage, OktaScopes.SessionsRead, OktaScopes.SessionsManage, OktaScopes.LogsRead,
    ];

    [Fact]
    public async Task An_API_token_is_shown_with_its_owner_and_a_read_of_each_family()
    {
        await using TestOrg test = await TestOrg.StartAsync();

        ConnectionReport report = await new ConnectionTest(test.Okta).RunAsync();

        Assert.Equal((OktaCredential.ApiToken, "admin@example.com", true), (report.Credential, report.Owner, report.IsHealthy));
        Assert.Equal(6, report.Checks.Count);
        Assert.All(report.Checks, static check => Assert.Equal(ScopeCheckOutcome.Works, check.Outcome));
        Assert.All(test.Org.Requests, static request => Assert.Equal("GET", request.Method));
    }

    [Theory]
    [InlineData(OktaTokenScopes.AllListed)]
    [InlineData(OktaTokenScopes.PerEndpoint)]
    public async Task A_scope_that_was_not_granted_is_told_from_those_that_work(OktaTokenScopes tokens)
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        OktaOptions options = org.CreateServiceApp([.. s_all.Except([OktaScopes.GroupsManage, OktaScopes.LogsRead])]);
        options.TokenScopes = tokens;
        await using var okta = OktaConnection.Create(options, s_all);

        ConnectionReport report = await new ConnectionTest(okta).RunAsync();

        Assert.False(report.IsHealthy);
        Assert.Null(report.Owner);
        Assert.Equal(s_all, report.Checks.Select(static check => check.Scope));
        Assert.Equal([OktaScopes.GroupsManage, OktaScopes.LogsRead], report.Checks.Where(static check => check.Outcome == ScopeCheckOutcome.NotGranted).Select(static check => check.Scope));
        Assert.Equal(9, report.Checks.Count(static check => check.Outcome == ScopeCheckOutcome.Works));
        Assert.All(org.Requests.Where(static request => request.Path.StartsWith("/api/", StringComparison.Ordinal)), static request => Assert.Equal("GET", request.Method));
    }

    [Fact]
    public async Task A_role_that_is_too_small_and_a_failing_family_are_told_apart()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        test.Org.Faults.Error(403, "E0000006", path: "/api/v1/groups");
        test.Org.Faults.Error(500, "E0000009", path: "/api/v1/logs");

        ConnectionReport report = await new ConnectionTest(test.Okta).RunAsync();

        ScopeCheck groups = Assert.Single(report.Checks, static check => check.Scope == OktaScopes.GroupsRead);
        ScopeCheck logs = Assert.Single(report.Checks, static check => check.Scope == OktaScopes.LogsRead);
        Assert.Equal((ScopeCheckOutcome.Refused, ScopeCheckOutcome.Failed), (groups.Outcome, logs.Outcome));
        Assert.Contains("E0000006", groups.Message, StringComparison.Ordinal);
        Assert.Contains("E0000009", logs.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scope_of_another_family_is_not_checked_and_does_no_harm()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        string[] scopes = [OktaScopes.UsersRead, OktaScopes.PoliciesRead];
        await using var okta = OktaConnection.Create(org.CreateServiceApp(scopes), scopes);

        ConnectionReport report = await new ConnectionTest(okta).RunAsync();

        Assert.True(report.IsHealthy);
        Assert.Equal([ScopeCheckOutcome.Works, ScopeCheckOutcome.NotChecked], report.Checks.Select(static check => check.Outcome));
    }

    [Fact]
    public async Task A_credential_that_is_refused_is_an_exception_and_no_report()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        await using var byToken = OktaConnection.Create(new OktaOptions { OrgUrl = test.Org.Url.ToString(), Token = "00no-such-token" });
        OktaOptions app = test.Org.CreateServiceApp(OktaScopes.UsersRead);
        test.Org.ServiceApp(app.ClientId).RemoveKey(app.PrivateKeyId!);
        await using var byApp = OktaConnection.Create(app, [OktaScopes.UsersRead]);

        OktaApiException refused = await Assert.ThrowsAsync<OktaApiException>(() => new ConnectionTest(byToken).RunAsync());
        OktaAuthenticationException keyless = await Assert.ThrowsAsync<OktaAuthenticationException>(() => new ConnectionTest(byApp).RunAsync());

        Assert.Equal("E0000011", refused.ErrorCode);
        Assert.Equal("invalid_client", keyless.Error);
    }

    [Fact]
    public async Task An_app_to_which_nothing_is_granted_is_told_for_each_scope()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        await using var okta = OktaConnection.Create(org.CreateServiceApp(), [OktaScopes.UsersRead, OktaScopes.GroupsRead]);

        ConnectionReport report = await new ConnectionTest(okta).RunAsync();

        Assert.Equal([ScopeCheckOutcome.NotGranted, ScopeCheckOutcome.NotGranted], report.Checks.Select(static check => check.Outcome));
    }
}
