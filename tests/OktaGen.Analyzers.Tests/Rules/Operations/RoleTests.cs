using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Operations.RoleAnalyzer>;

namespace OktaGen.Analyzers.Tests.Rules.Operations;

public sealed class RoleTests
{
    private const string Calls =
        """
        using Acme;

        public static class Leaving
        {
            public static async Task LeaveAsync(IDirectory directory, DirectoryClient client)
            {
                await directory.ListGroupsAsync();
                await directory.SUSPEND("ada");
                await client.SUSPEND("alan");
                Func<string, Task> suspend = directory.SUSPEND;
            }
        }
        """;

    private static readonly MetadataReference s_library = Library.Compile(
        "Acme",
        """
        namespace Acme;

        [OktaClient]
        public interface IDirectory
        {
            [Get("/api/v1/groups"), RequiresScope(OktaScopes.GroupsRead)]
            Task<string> ListGroupsAsync();

            [Post("/api/v1/users/{userId}/lifecycle/suspend"), RequiresScope(OktaScopes.UsersManage)]
            Task SuspendUserAsync(string userId);
        }
        """);

    [Fact]
    public Task An_endpoint_is_told_with_what_is_held_and_what_would_do() => Verify.VerifyAsync(
        Client("[Post({|#0:\"/api/v1/users/{id}/lifecycle/suspend\"|})] Task A(string id);"),
        Project("READ_ONLY_ADMIN, REPORT_ADMIN"),
        new DiagnosticResult(RuleIds.LackingRole, DiagnosticSeverity.Info).WithLocation(0).WithArguments(
            "IDirectory.A", "POST /api/v1/users/{id}/lifecycle/suspend", "READ_ONLY_ADMIN, REPORT_ADMIN",
            "one of the roles ORG_ADMIN, USER_ADMIN would, or a custom role with okta.users.lifecycle.suspend"));

    [Theory]
    [InlineData("okta.users.groupMembership.manage", "[Put({|OKTA0012:\"/api/v1/groups/{g}/users/{u}\"|})] Task A(string g, string u);")]
    [InlineData("ORG_ADMIN", "[Post({|OKTA0012:\"/api/v1/apps\"|})] Task A();")]
    [InlineData("ORG_ADMIN", "[Post({|OKTA0012:\"/api/v1/org/privacy/oktaSupport/grant\"|})] Task A();")]
    public Task What_a_source_says_of_the_very_operation_is_told(string role, string member) =>
        Verify.VerifyAsync(Client(member), Project(role));

    [Theory]
    [InlineData("USER_ADMIN", "[Post(\"/api/v1/users/{id}/lifecycle/suspend\")] Task A(string id);")]
    [InlineData("READ_ONLY_ADMIN,USER_ADMIN", "[Post(\"/api/v1/users/{id}/lifecycle/suspend\")] Task A(string id);")]
    [InlineData("okta.users.read", "[Post(\"/api/v1/users/{id}/lifecycle/suspend\")] Task A(string id);")]
    [InlineData("READ_ONLY_ADMIN", "[Post(\"/api/v1/apps/{id}/logo\")] Task A(string id);")]
    [InlineData("READ_ONLY_ADMIN", "[Post(\"/api/v1/groups/rules\")] Task A();")]
    [InlineData("READ_ONLY_ADMIN", "[Post(\"/no/such/operation\")] Task A();")]
    [InlineData("READ_ONLY_ADMIN,MY_OWN_ROLE", "[Post(\"/api/v1/groups\")] Task A();")]
    [InlineData("", "[Post(\"/api/v1/groups\")] Task A();")]
    [InlineData(null, "[Post(\"/api/v1/groups\")] Task A();")]
    public Task What_suffices_and_what_is_not_certain_is_silent(string? role, string member) =>
        Verify.VerifyAsync(Client(member), Project(role));

    [Fact]
    public Task Operations_of_another_API_are_not_Oktas() => Verify.VerifyAsync(
        "[OktaClient(OtherApi = true)] public interface IDirectory { [Post(\"/api/v1/groups\")] Task A(); }", Project("READ_ONLY_ADMIN"));

    [Fact]
    public Task The_use_of_a_librarys_endpoint_is_told_through_interface_and_class() => Verify.VerifyAsync(
        Calls.Replace("SUSPEND", "{|OKTA0012:SuspendUserAsync|}", StringComparison.Ordinal), Project("READ_ONLY_ADMIN"));

    [Fact]
    public Task Calls_in_a_test_project_go_to_a_fake() => Verify.VerifyAsync(
        Calls.Replace("SUSPEND", "SuspendUserAsync", StringComparison.Ordinal), Project("READ_ONLY_ADMIN", isTestProject: "true"));

    private static string Client(string member) => $"[OktaClient] public interface IDirectory {{ {member} }}";

    private static TestProject Project(string? role, string? isTestProject = null) =>
        new() { IsLibrary = true, Role = role, IsTestProject = isTestProject, References = [s_library] };
}
