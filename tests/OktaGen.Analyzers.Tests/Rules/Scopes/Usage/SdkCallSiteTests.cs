using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Scopes.Usage.ScopeUseAnalyzer>;

namespace OktaGen.Analyzers.Tests.Rules.Scopes.Usage;

/// <summary>
/// Calls as people write them, in the forms of three versions of Okta.Sdk. The scopes are written by hand, from Okta's reference.
/// </summary>
public sealed class SdkCallSiteTests
{
    [Theory]
    [InlineData(6, "await new UserApi().GetUserAsync(\"ada\")", "okta.users.read")]
    [InlineData(6, "_ = new UserApi().ListUsers()", "okta.users.read")]
    [InlineData(6, "await new UserApi().CreateUserAsync(new object(), true)", "okta.users.manage")]
    [InlineData(6, "await new UserApi().UpdateUserAsync(\"ada\", new object())", "okta.users.manage")]
    [InlineData(6, "await new UserApi().DeactivateOrDeleteUserAsync(\"ada\")", "okta.users.manage")]
    [InlineData(6, "await new GroupApi().CreateGroupAsync(new object())", "okta.groups.manage")]
    [InlineData(6, "await new GroupApi().AddUserToGroupAsync(\"group\", \"ada\")", "okta.groups.manage")]
    [InlineData(6, "_ = new SystemLogApi().GetLogs()", "okta.logs.read")]
    [InlineData(6, "await new ApplicationApi().AssignUserToApplicationAsync(\"app\", new object())", "okta.apps.manage")]
    [InlineData(6, "_ = new TrustedOriginApi().ListOrigins()", "okta.trustedOrigins.read")]
    [InlineData(6, "await new LinkedObjectApi().AddLinkedObjectDefinitionAsync(new object())", "okta.linkedObjects.manage")]
    [InlineData(8, "await new UserApi().DeactivateUserAsync(\"ada\")", "okta.users.manage")]
    [InlineData(8, "await new UserApi().ExpirePasswordAndGetTemporaryPasswordAsync(\"ada\")", "okta.users.manage")]
    [InlineData(8, "_ = new UserApi().ListUserGroups(\"ada\")", "okta.users.read")]
    [InlineData(8, "await new GroupApi().AssignUserToGroupAsync(\"group\", \"ada\")", "okta.groups.manage")]
    [InlineData(8, "_ = new GroupApi().ListGroupRules()", "okta.groups.read")]
    [InlineData(8, "await new ApplicationGroupsApi().AssignGroupToApplicationAsync(\"app\", \"group\")", "okta.apps.manage")]
    [InlineData(8, "await new RoleAssignmentApi().AssignRoleToUserAsync(\"ada\", new object())", "okta.roles.manage")]
    [InlineData(8, "_ = new SystemLogApi().ListLogEvents()", "okta.logs.read")]
    [InlineData(8, "_ = new DeviceApi().ListDevices()", "okta.devices.read")]
    [InlineData(8, "await new EventHookApi().VerifyEventHookAsync(\"hook\")", "okta.eventHooks.manage")]
    [InlineData(10, "await new UserLifecycleApi().DeactivateUserAsync(\"ada\")", "okta.users.manage")]
    [InlineData(10, "await new UserApi().ReplaceUserAsync(\"ada\", new object())", "okta.users.manage")]
    [InlineData(10, "await new UserSessionsApi().RevokeUserSessionsAsync(\"ada\")", "okta.users.manage")]
    [InlineData(10, "await new UserCredApi().ResetPasswordAsync(\"ada\")", "okta.users.manage")]
    [InlineData(10, "await new GroupApi().AddGroupAsync(new object())", "okta.groups.manage")]
    [InlineData(10, "_ = new ApplicationApi().ListApplications()", "okta.apps.read")]
    [InlineData(10, "await new UserFactorApi().EnrollFactorAsync(\"ada\", new object())", "okta.users.manage")]
    [InlineData(10, "_ = new PolicyApi().ListPolicies(\"OKTA_SIGN_ON\")", "okta.policies.read")]
    [InlineData(10, "await new NetworkZoneApi().CreateNetworkZoneWithHttpInfoAsync(new object())", "okta.networkZones.manage")]
    [InlineData(10, "_ = new AuthorizationServerApi().ListAuthorizationServers()", "okta.authorizationServers.read")]
    public async Task A_call_needs_the_scope_that_Okta_says(int major, string statement, string scope)
    {
        await VerifyAsync(major, statement, "okta.brands.read\n", scope);
        await VerifyAsync(major, statement, scope + "\n");
    }

    private static Task VerifyAsync(int major, string statement, string list, params string[] lacking)
    {
        int open = statement.IndexOf("().", StringComparison.Ordinal) + 3;
        int end = statement.IndexOf('(', open);
        string source =
            $$"""
            using Okta.Sdk.Api;

            public static class Code
            {
                public static async Task RunAsync()
                {
                    await Task.Yield();
                    {{statement[..open]}}{|#0:{{statement[open..end]}}|}{{statement[end..]}};
                }
            }
            """;
        string type = statement[(statement.IndexOf("new ", StringComparison.Ordinal) + 4)..(open - 3)];
        return Verify.VerifyAsync(
            source,
            new TestProject { ScopesFile = list, References = [OktaSdk.Reference(major)], DisabledRules = [RuleIds.UnusedGrant] },
            [.. lacking.Select(scope => new DiagnosticResult(RuleIds.UsedScopeNotGranted, DiagnosticSeverity.Warning)
                .WithLocation(0)
                .WithArguments($"{type}.{statement[open..end]}", scope, "OktaScopes.txt does not grant"))]);
    }
}
