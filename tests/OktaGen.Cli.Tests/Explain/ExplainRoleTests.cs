using System.Text.Json;
using OktaGen.Cli.Explain;
using OktaGen.Cli.Tests.Support;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Cli.Tests.Explain;

public sealed class ExplainRoleTests
{
    private static readonly OperationCatalogue s_catalogue = OperationCatalogue.Default;
    private static readonly Explainer s_explainer = new([]);

    [Fact]
    public void Every_operation_says_what_is_known_of_the_roles_that_it_needs() => Assert.All(s_catalogue.Operations, static operation =>
    {
        var explained = (OperationExplanation)Assert.Single(s_explainer.Explain(operation.ToString()).Answers);
        if (operation.Credentials is CredentialKinds.None or CredentialKinds.UserToken)
        {
            Assert.Null(explained.AdminRoles);
            return;
        }

        OperationRoles known = RoleCatalogue.Default.Find(operation.ToString());
        Assert.Equal(known.Alternatives, explained.AdminRoles!.Permissions);
        Assert.Equal((known.PermissionGrade, known.RoleGrade), (explained.AdminRoles.PermissionGrade, explained.AdminRoles.RoleGrade));
        Assert.Superset(known.Task?.Able.ToHashSet() ?? [], explained.AdminRoles.Roles.Select(static role => role.Name).ToHashSet());
        Assert.DoesNotContain(explained.AdminRoles.Roles, role => known.Task?.Refuses(role.Name) == true || role.Grade == Grade.Unknown);
        Assert.Equal(known.Task?.Sources.Count ?? 0, explained.AdminRoles.Sources.Count);
    });

    [Theory]
    [InlineData("PUT /api/v1/groups/00g1/users/00u1", "okta.groups.members.manage and okta.users.groupMembership.manage (stated)")]
    [InlineData("POST /api/v1/users/00u1/lifecycle/suspend", "okta.users.lifecycle.suspend (derived)")]
    [InlineData("GET /api/v1/meta/schemas/apps/0oa1/default", "okta.apps.read; or okta.apps.manage (stated)")]
    [InlineData("GET /api/v1/groups/rules", "no source tells")]
    public async Task A_person_reads_the_permissions_and_how_well_they_are_known(string question, string permissions)
    {
        (int exitCode, string output, _) = await Tool.RunAsync("explain", question);

        Assert.Equal(0, exitCode);
        Assert.Contains($"\n  permissions  {permissions}\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_sources_keep_for_super_administrators_says_so()
    {
        (_, string output, _) = await Tool.RunAsync("explain", "GET /api/v1/meta/schemas/logStream");

        Assert.Contains("\n  roles        SUPER_ADMIN (stated)\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_read_the_same()
    {
        (_, string output, _) = await Tool.RunAsync("explain", "PUT /api/v1/groups/00g1/users/00u1", "--json");

        using var document = JsonDocument.Parse(output);
        JsonElement roles = document.RootElement.GetProperty("answers")[0].GetProperty("adminRoles");
        Assert.Equal(
            ["okta.groups.members.manage", "okta.users.groupMembership.manage"],
            roles.GetProperty("permissions")[0].EnumerateArray().Select(static name => name.GetString()));
        Assert.Equal("Stated", roles.GetProperty("permissionGrade").GetString());
        Assert.Contains(roles.GetProperty("roles").EnumerateArray(), static role =>
            role.GetProperty("name").GetString() == "GROUP_MEMBERSHIP_ADMIN" && role.GetProperty("grade").GetString() == "Stated");
        Assert.NotEqual(0, roles.GetProperty("sources").GetArrayLength());
    }

    [Fact]
    public async Task What_users_do_with_their_own_tokens_needs_no_admin_role()
    {
        (_, string output, _) = await Tool.RunAsync("explain", "GET /idp/myaccount/profile");

        Assert.DoesNotContain("permissions  ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_that_a_refused_call_names_is_answered()
    {
        (int exitCode, string output, _) = await Tool.RunAsync("explain", "POST /api/v1/users/{userId}/lifecycle/suspend");

        Assert.Equal(0, exitCode);
        Assert.StartsWith("suspendUser: ", output, StringComparison.Ordinal);
    }
}
