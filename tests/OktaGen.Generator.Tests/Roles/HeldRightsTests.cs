using OktaGen.Knowledge.Roles;

namespace OktaGen.Generator.Tests.Roles;

public sealed class HeldRightsTests
{
    private const string Suspend = "POST /api/v1/users/{id}/lifecycle/suspend";
    private const string AddMember = "PUT /api/v1/groups/{groupId}/users/{userId}";

    [Theory]
    [InlineData("READ_ONLY_ADMIN", Suspend)]
    [InlineData("READ_ONLY_ADMIN REPORT_ADMIN", Suspend)]
    [InlineData("USER_ADMIN", "POST /api/v1/apps")]
    [InlineData("okta.users.groupMembership.manage", AddMember)]
    [InlineData("ORG_ADMIN WORKFLOWS_ADMIN okta.apps.manage", "POST /api/v1/org/privacy/oktaSupport/grant")]
    [InlineData("", "GET /api/v1/groups/rules")]
    public void What_a_source_says_that_is_lacking_is_lacking_for_certain(string held, string request) =>
        Assert.True(Judge(held, request).IsSureLack);

    [Theory]
    [InlineData("okta.users.read", Suspend)] // a permission's text alone says that another one suspends
    [InlineData("READ_ONLY_ADMIN", "POST /api/v1/apps/{appId}/logo")] // the table tells of adding and configuring apps
    [InlineData("READ_ONLY_ADMIN WORKFLOWS_ADMIN", Suspend)] // no source speaks of this role
    [InlineData("READ_ONLY_ADMIN okta.users.read", Suspend)]
    [InlineData("READ_ONLY_ADMIN", "POST /governance/api/v1/collections")] // a description names roles for common uses
    public void What_only_seems_to_be_lacking_is_not_certain(string held, string request) =>
        Assert.Equal(new Judgement(Verdict.Lacks, Grade.Derived), Judge(held, request));

    [Theory]
    [InlineData("SUPER_ADMIN", "GET /api/v1/groups/rules", "Stated")]
    [InlineData("USER_ADMIN", Suspend, "Stated")]
    [InlineData("READ_ONLY_ADMIN USER_ADMIN", Suspend, "Stated")]
    [InlineData("okta.users.lifecycle.suspend", Suspend, "Derived")]
    [InlineData("okta.users.lifecycle.manage", Suspend, "Derived")]
    [InlineData("okta.users.manage", Suspend, "Derived")]
    [InlineData("READ_ONLY_ADMIN okta.users.lifecycle.suspend", Suspend, "Derived")]
    [InlineData("okta.users.groupMembership.manage okta.groups.members.manage", AddMember, "Stated")]
    [InlineData("okta.users.groupMembership.manage okta.groups.manage", AddMember, "Derived")]
    [InlineData("APP_ADMIN", "POST /api/v1/apps/{appId}/logo", "Derived")]
    [InlineData("APP_ADMIN", "PUT /api/v1/apps/{appId}/groups/{groupId}", "Derived")]
    public void What_suffices_is_as_certain_as_the_weakest_of_what_tells_it(string held, string request, string grade) =>
        Assert.Equal(new Judgement(Verdict.Suffices, Enum.Parse<Grade>(grade)), Judge(held, request));

    [Theory]
    [InlineData("READ_ONLY_ADMIN", "GET /api/v1/groups/rules")]
    [InlineData("okta.users.manage", "GET /api/v1/groups/rules")]
    [InlineData("okta.users.manage", "GET /no/such/operation")]
    public void Of_what_nobody_tells_nothing_is_said(string held, string request) =>
        Assert.Equal(new Judgement(Verdict.Unknown, Grade.Unknown), Judge(held, request));

    [Fact]
    public void Names_that_are_neither_role_nor_permission_are_told() => Assert.Equal(
        ["READONLY_ADMIN", "okta.users.reed"],
        HeldRights.Of(["READONLY_ADMIN", "ORG_ADMIN", "okta.users.read", "okta.users.reed"], RoleCatalogue.Default).Unknown);

    private static Judgement Judge(string held, string request) => HeldRights
        .Of(held.Split(' ', StringSplitOptions.RemoveEmptyEntries), RoleCatalogue.Default).Judge(RoleCatalogue.Default.Find(request));
}
