using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Operations.OperationAnalyzer>;

namespace OktaGen.Analyzers.Tests.Rules.Operations;

/// <summary>Operations that code calls by Okta's own SDK.</summary>
public sealed class SdkOperationTests
{
    [Theory]
    [InlineData("OAuth", "await new ApiTokenApi().{|#0:RevokeCurrentApiTokenAsync|}()", "ApiTokenApi.RevokeCurrentApiTokenAsync",
        "DELETE /api/v1/api-tokens/current", "API tokens only", "the project uses OAuth (OktaGenCredential)")]
    [InlineData("ApiToken", "await new SSFTransmitterApi().{|#0:DeleteSsfStreamAsync|}()", "SSFTransmitterApi.DeleteSsfStreamAsync",
        "DELETE /api/v1/ssf/stream", "OAuth 2.0 access tokens only", "the project uses ApiToken (OktaGenCredential)")]
    public Task A_call_that_refuses_the_projects_credential_is_told(
        string credential, string statement, string member, string operation, string accepted, string used) => VerifyAsync(
        statement,
        new TestProject { Credential = credential, References = [OktaSdk.Reference(10)] },
        new DiagnosticResult(RuleIds.RefusedCredential, DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithArguments(member, operation, accepted, used));

    [Fact]
    public Task A_call_of_a_deprecated_operation_is_told() => VerifyAsync(
        "_ = new PolicyApi().{|#0:ListPolicyApps|}(\"policy\")",
        new TestProject { References = [OktaSdk.Reference(10)] },
        new DiagnosticResult(RuleIds.UnstableOperation, DiagnosticSeverity.Info)
            .WithLocation(0)
            .WithArguments("PolicyApi.ListPolicyApps", "GET /api/v1/policies/{policyId}/app", "is deprecated"));

    [Theory]
    [InlineData(null, "await new ApiTokenApi().RevokeCurrentApiTokenAsync()")]
    [InlineData("ApiToken", "await new ApiTokenApi().RevokeCurrentApiTokenAsync()")]
    [InlineData("OAuth", "await new Derived().RevokeCurrentApiTokenAsync()")]
    public Task Calls_that_can_succeed_are_left_alone(string? credential, string statement) =>
        VerifyAsync(statement, new TestProject { Credential = credential, References = [OktaSdk.Reference(10)] });

    [Fact]
    public Task Tests_are_left_alone() => VerifyAsync(
        "await new ApiTokenApi().RevokeCurrentApiTokenAsync()",
        new TestProject { Credential = "OAuth", IsTestProject = "true", References = [OktaSdk.Reference(10)] });

    private static Task VerifyAsync(string statement, TestProject project, params DiagnosticResult[] expected) => Verify.VerifyAsync(
        $$"""
        using Okta.Sdk.Api;

        public class Derived : ApiTokenApi;

        public static class Code
        {
            public static async Task RunAsync()
            {
                await Task.Yield();
                {{statement}};
            }
        }
        """,
        project,
        expected);
}
