using OktaGen.Knowledge.Roles;

namespace OktaGen.Generator.Tests.Roles;

public sealed class ProposalTests
{
    private const string ListUsers = "GET /api/v1/users";
    private const string Suspend = "POST /api/v1/users/{id}/lifecycle/suspend";
    private const string AddMember = "PUT /api/v1/groups/{groupId}/users/{userId}";
    private const string ListRules = "GET /api/v1/groups/rules";
    private const string ListZones = "GET /api/v1/zones";

    [Fact]
    public void The_least_custom_role_has_what_each_operation_needs_and_no_more()
    {
        CustomRole role = CustomRoleFor(ListUsers, Suspend, AddMember, "DELETE /api/v1/groups/{groupId}/users/{userId}");

        Assert.Equal(
            [
                ("okta.groups.members.manage", Grade.Stated), ("okta.users.groupMembership.manage", Grade.Stated),
                ("okta.users.lifecycle.suspend", Grade.Derived), ("okta.users.read", Grade.Derived),
            ],
            role.Permissions.Select(static needed => (needed.Permission.Name, needed.Grade)));
        Assert.Equal(
            ["DELETE /api/v1/groups/{groupId}/users/{userId}", AddMember], role.Permissions[0].Requests);
        Assert.Empty(role.Unknown);
        Assert.Empty(role.Impossible);
    }

    [Fact]
    public void Operations_of_which_no_permission_is_known_stay_visible() =>
        Assert.Equal([ListRules, ListZones], CustomRoleFor(ListZones, ListUsers, ListRules).Unknown);

    [Fact]
    public void Of_alternatives_the_one_is_taken_that_is_needed_anyway()
    {
        const string AppSchema = "GET /api/v1/meta/schemas/apps/{appId}/default";

        Assert.Equal(["okta.apps.read"], NamesOf(CustomRoleFor(AppSchema)));
        Assert.Equal(["okta.apps.manage"], NamesOf(CustomRoleFor(AppSchema, "POST /api/v1/apps")));
    }

    [Fact]
    public void A_permission_that_another_one_only_seems_to_include_is_named_as_well() =>
        Assert.Equal(["okta.apps.manage", "okta.apps.read"], NamesOf(CustomRoleFor("GET /api/v1/apps", "POST /api/v1/apps")));

    [Fact]
    public void A_permission_that_no_custom_role_can_hold_is_told() => Assert.Equal(
        "okta.governance.accessCertifications.manage",
        Assert.Single(CustomRoleFor("GET /governance/api/v1/campaigns", ListUsers).Impossible).Permission.Name);

    [Fact]
    public void The_smallest_standard_role_that_suffices_is_found()
    {
        Assert.Equal(["READ_ONLY_ADMIN"], StandardRolesFor(ListUsers, "GET /api/v1/apps", "GET /api/v1/logs").Roles);
        Assert.Equal(["HELP_DESK_ADMIN"], StandardRolesFor("POST /api/v1/users/{id}/lifecycle/unlock").Roles);
        Assert.Equal(["GROUP_MEMBERSHIP_ADMIN"], StandardRolesFor(AddMember).Roles);
        Assert.Equal(["REPORT_ADMIN"], StandardRolesFor("GET /api/v1/logs").Roles);
        Assert.Empty(StandardRolesFor().Roles);
    }

    [Fact]
    public void Two_roles_are_proposed_where_none_suffices_alone()
    {
        StandardRoles roles = StandardRolesFor(Suspend, "POST /api/v1/apps");

        Assert.Equal(["APP_ADMIN", "USER_ADMIN"], roles.Roles);
        Assert.Equal(Grade.Stated, roles.Grade);
    }

    [Fact]
    public void A_role_that_holds_for_a_part_of_all_apps_alone_is_never_proposed() =>
        Assert.Equal(["APP_ADMIN"], StandardRolesFor("POST /api/v1/apps", "POST /api/v1/apps/{appId}/users").Roles);

    [Fact]
    public void The_grade_is_that_of_the_operation_of_which_least_is_known() =>
        Assert.Equal(Grade.Derived, StandardRolesFor(ListUsers, "POST /api/v1/apps/{appId}/logo").Grade);

    [Fact]
    public void The_super_administrator_is_proposed_only_where_sources_refuse_all_others()
    {
        Assert.Equal(["SUPER_ADMIN"], StandardRolesFor(ListUsers, "POST /api/v1/org/privacy/oktaSupport/grant").Roles);
        Assert.Equal(["SUPER_ADMIN"], StandardRolesFor("POST /api/v1/users/{userId}/roles").Roles);
    }

    [Fact]
    public void Operations_of_which_no_role_is_known_stay_visible_and_change_no_proposal()
    {
        StandardRoles roles = StandardRolesFor(ListRules, ListZones);

        Assert.Equal(["READ_ONLY_ADMIN"], roles.Roles);
        Assert.Equal([ListRules], roles.Unknown);
    }

    private static CustomRole CustomRoleFor(params string[] requests) =>
        CustomRole.For([.. requests.Select(RoleCatalogue.Default.Find)], RoleCatalogue.Default);

    private static StandardRoles StandardRolesFor(params string[] requests) =>
        StandardRoles.For([.. requests.Select(RoleCatalogue.Default.Find)], RoleCatalogue.Default);

    private static IEnumerable<string> NamesOf(CustomRole role) => role.Permissions.Select(static needed => needed.Permission.Name);
}
