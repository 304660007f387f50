using System.Net;
using System.Text.Json.Nodes;

namespace OktaGen.Testing.Tests;

public sealed class RoleLimitTests : OrgTest
{
    private static readonly string[] s_scopes =
        [OktaScopes.UsersManage, OktaScopes.GroupsManage, OktaScopes.AppsManage, OktaScopes.LogsRead, OktaScopes.RolesManage];

    private OktaTestUser _ann = null!;
    private OktaTestUser _bob = null!;
    private OktaTestGroup _sales = null!;
    private OktaTestGroup _other = null!;

    protected override OktaTestOrgOptions Options => new() { RolesLimitCalls = true };

    protected override async Task ArrangeAsync()
    {
        _ann = Org.Users.Add("ann@example.com", "Ann", "Able");
        _bob = Org.Users.Add("bob@example.com", "Bob", "Best");
        _sales = Org.Groups.Add("Sales");
        _other = Org.Groups.Add("Other");
        Assert.Equal(HttpStatusCode.NoContent, (await Client.PutAsync($"/api/v1/groups/{_sales.Id}/users/{_ann.Id}")).Status);
    }

    [Fact]
    public async Task A_refusal_has_the_form_of_Okta_s_and_stands_in_the_journal()
    {
        using RawClient client = await ByAppAsync(static app => app.AssignRole("READ_ONLY_ADMIN"));

        Reply reply = await SuspendAsync(client, _ann);

        Assert.Equal(
            (HttpStatusCode.Forbidden, "E0000006", "You do not have permission to perform the requested action"),
            (reply.Status, reply.ErrorCode, reply.ErrorSummary));
        Assert.Empty(reply.Header("WWW-Authenticate"));
        Assert.Equal("ACTIVE", Org.Users.Find("ann@example.com")!.Status);
        Assert.False(Org.Requests[^1].IsRoleUnknown);
    }

    [Fact]
    public async Task An_app_without_a_role_is_unlimited()
    {
        using RawClient client = await ByAppAsync(static _ => { });

        Assert.Equal(HttpStatusCode.OK, (await SuspendAsync(client, _ann)).Status);
        Assert.False(Org.Requests[^1].IsRoleUnknown);
    }

    [Fact]
    public async Task Without_the_option_roles_limit_nothing()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        OktaTestUser user = org.Users.Add("ann@example.com", "Ann", "Able");
        OktaOptions options = org.CreateServiceApp(OktaScopes.UsersManage);
        org.ServiceApp(options.ClientId).AssignRole("READ_ONLY_ADMIN");
        string token = (string)(await org.RequestTokenAsync(options, OktaScopes.UsersManage)).Json["access_token"]!;
        using RawClient client = new(org, "Bearer " + token);

        Assert.Equal(HttpStatusCode.OK, (await SuspendAsync(client, user)).Status);
    }

    [Fact]
    public async Task What_no_source_tells_is_let_in_and_marked()
    {
        using RawClient client = await ByAppAsync(static app => app.AssignRole("READ_ONLY_ADMIN"));

        Assert.Equal(HttpStatusCode.NotImplemented, (await client.GetAsync("/api/v1/groups/rules")).Status);
        Assert.True(Org.Requests[^1].IsRoleUnknown);
        Assert.EndsWith("(role unknown)", Org.Requests[^1].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_permission_that_is_newer_than_the_data_may_permit_anything()
    {
        using RawClient client = await ByAppAsync(static app => app.AssignCustomRole(["okta.news.manage"], ["/api/v1/users"]));

        Assert.Equal(HttpStatusCode.OK, (await SuspendAsync(client, _ann)).Status);
        Assert.True(Org.Requests[^1].IsRoleUnknown);
    }

    [Fact]
    public async Task What_a_test_has_mapped_stands_behind_the_same_gate()
    {
        Org.Map("POST /api/v1/users/{id}/lifecycle/suspend", "{}");
        using RawClient client = await ByAppAsync(static app => app.AssignRole("READ_ONLY_ADMIN"));

        Assert.Equal("E0000006", (await SuspendAsync(client, _ann)).ErrorCode);
    }

    [Fact]
    public async Task A_missing_scope_is_told_before_a_missing_role()
    {
        OktaOptions options = Org.CreateServiceApp(OktaScopes.UsersRead);
        Org.ServiceApp(options.ClientId).AssignRole("READ_ONLY_ADMIN");
        string token = (string)(await Org.RequestTokenAsync(options, OktaScopes.UsersRead)).Json["access_token"]!;
        using RawClient client = new(Org, "Bearer " + token);

        Reply reply = await SuspendAsync(client, _ann);

        Assert.Contains("insufficient_scope", Assert.Single(reply.Header("WWW-Authenticate")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_roles_add_up()
    {
        using RawClient client = await ByAppAsync(static app =>
        {
            app.AssignRole("READ_ONLY_ADMIN");
            app.AssignCustomRole(["okta.users.lifecycle.suspend"], ["/api/v1/users"]);
        });

        Assert.Equal(HttpStatusCode.OK, (await SuspendAsync(client, _ann)).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/apps")).Status);
        Assert.Equal("E0000006", (await client.DeleteAsync($"/api/v1/groups/{_other.Id}")).ErrorCode);
    }

    [Fact]
    public async Task A_custom_role_holds_for_the_users_of_the_groups_in_its_set_alone()
    {
        using RawClient client = await ByAppAsync(app =>
            app.AssignCustomRole(["okta.users.read", "okta.users.lifecycle.suspend"], [$"/api/v1/groups/{_sales.Id}/users"]));

        Assert.Equal(HttpStatusCode.OK, (await SuspendAsync(client, _ann)).Status);
        Assert.Equal("E0000006", (await SuspendAsync(client, _bob)).ErrorCode);
        Assert.Equal(["ann@example.com"], await LoginsAsync(client, "/api/v1/users"));
        Assert.Equal(["ann@example.com"], await LoginsAsync(client, "/api/v1/users?search=id%20pr"));
        Assert.Empty(await LoginsAsync(client, "/api/v1/users?q=Bob"));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/v1/users/ann@example.com")).Status);
        Assert.Equal("E0000006", (await client.GetAsync("/api/v1/users/bob@example.com")).ErrorCode);
    }

    [Fact]
    public async Task A_group_in_the_set_does_not_bring_its_users_along()
    {
        using RawClient client = await ByAppAsync(app =>
            app.AssignCustomRole(["okta.users.lifecycle.suspend", "okta.groups.read"], [$"/api/v1/groups/{_sales.Id}"]));

        Assert.Equal("E0000006", (await SuspendAsync(client, _ann)).ErrorCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/api/v1/groups/{_sales.Id}")).Status);
        Assert.Equal("E0000006", (await client.GetAsync($"/api/v1/groups/{_other.Id}")).ErrorCode);
        Assert.Equal(
            ["Sales"], (await client.GetAsync("/api/v1/groups")).Items.Select(static group => (string)group!["profile"]!["name"]!));
    }

    [Fact]
    public async Task Of_a_pair_each_side_has_to_be_in_the_set()
    {
        string[] permissions = ["okta.groups.members.manage", "okta.users.groupMembership.manage"];
        using RawClient client = await ByAppAsync(app =>
            app.AssignCustomRole(permissions, [$"/api/v1/groups/{_sales.Id}", $"/api/v1/users/{_bob.Id}"]));

        Assert.Equal(HttpStatusCode.NoContent, (await client.PutAsync($"/api/v1/groups/{_sales.Id}/users/{_bob.Id}")).Status);
        Assert.Equal("E0000006", (await client.PutAsync($"/api/v1/groups/{_other.Id}/users/{_bob.Id}")).ErrorCode);
        Assert.Equal("E0000006", (await client.DeleteAsync($"/api/v1/groups/{_sales.Id}/users/{_ann.Id}")).ErrorCode);
    }

    [Fact]
    public async Task A_named_app_is_reached_and_another_one_is_not_even_listed()
    {
        string wiki = Org.Apps.Add("Wiki").Id;
        string mail = Org.Apps.Add("Mail").Id;
        using RawClient client = await ByAppAsync(app => app.AssignCustomRole(
            ["okta.apps.manage", "okta.users.appAssignment.manage"], [$"/api/v1/apps/{wiki}", $"/api/v1/users/{_ann.Id}"]));

        Assert.Equal(HttpStatusCode.OK, (await AssignAsync(wiki, _ann)).Status);
        Assert.Equal("E0000006", (await AssignAsync(wiki, _bob)).ErrorCode);
        Assert.Equal("E0000006", (await AssignAsync(mail, _ann)).ErrorCode);
        Assert.Equal(["Wiki"], (await client.GetAsync("/api/v1/apps")).Items.Select(static app => (string)app!["label"]!));
        Assert.Equal("E0000006", (await client.PostAsync("/api/v1/apps", "{}")).ErrorCode);

        Task<Reply> AssignAsync(string app, OktaTestUser user) =>
            client.PostAsync($"/api/v1/apps/{app}/users", $$"""{"id":"{{user.Id}}"}""");
    }

    [Fact]
    public async Task A_user_is_created_in_the_groups_of_the_set_alone()
    {
        using RawClient client = await ByAppAsync(app =>
            app.AssignCustomRole(["okta.users.create"], [$"/api/v1/groups/{_sales.Id}"]));

        Assert.Equal(HttpStatusCode.OK, (await CreateAsync("c", $"\"{_sales.Id}\"")).Status);
        Assert.Equal("E0000006", (await CreateAsync("d", $"\"{_other.Id}\"")).ErrorCode);
        Assert.Equal("E0000006", (await CreateAsync("e", $"\"{_sales.Id}\",\"{_other.Id}\"")).ErrorCode);
        Assert.Equal("E0000006", (await CreateAsync("f", null)).ErrorCode);

        Task<Reply> CreateAsync(string name, string? groups)
        {
            string profile = $$"""{"firstName":"N","lastName":"N","email":"{{name}}@example.com","login":"{{name}}@example.com"}""";
            string inGroups = groups is null ? "" : $",\"groupIds\":[{groups}]";
            return client.PostAsync("/api/v1/users", $"{{\"profile\":{profile}{inGroups}}}");
        }
    }

    [Fact]
    public async Task What_conditions_exclude_is_out_of_reach()
    {
        OktaOptions options = Org.CreateServiceApp(s_scopes);
        OktaTestServiceApp app = Org.ServiceApp(options.ClientId);
        app.AssignCustomRole(["okta.groups.read"], ["/api/v1/groups"]);
        string set = (string)(await Client.GetAsync("/api/v1/iam/resource-sets")).Json["resource-sets"]![0]!["id"]!;
        JsonNode resource = (await Client.GetAsync($"/api/v1/iam/resource-sets/{set}/resources")).Json["resources"]![0]!;
        string excluded = $"{resource["orn"]}:{_other.Id}";
        Reply put = await Client.PutAsync(
            $"/api/v1/iam/resource-sets/{set}/resources/{resource["id"]}",
            $"{{\"conditions\":{{\"Exclude\":{{\"okta:ORN\":[\"{excluded}\"]}}}}}}");
        Assert.Equal(excluded, (string)put.Json["conditions"]!["Exclude"]!["okta:ORN"]![0]!);
        using RawClient client = await ByTokenAsync(options);

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/api/v1/groups/{_sales.Id}")).Status);
        Assert.Equal("E0000006", (await client.GetAsync($"/api/v1/groups/{_other.Id}")).ErrorCode);
    }

    [Fact]
    public async Task An_app_of_lesser_rights_gives_no_roles()
    {
        OktaOptions options = Org.CreateServiceApp(s_scopes);
        Org.ServiceApp(options.ClientId).AssignRole("ORG_ADMIN");
        using RawClient client = await ByTokenAsync(options);

        Assert.Equal(
            "E0000006", (await client.PostAsync($"/api/v1/users/{_ann.Id}/roles", """{"type":"SUPER_ADMIN"}""")).ErrorCode);
    }

    [Theory]
    [InlineData("users")]
    [InlineData("groups")]
    public async Task A_user_has_its_own_roles_and_those_of_its_groups(string kind)
    {
        string id = kind == "users" ? _ann.Id : _sales.Id;
        Assert.Equal(
            HttpStatusCode.Created, (await Client.PostAsync($"/api/v1/{kind}/{id}/roles", """{"type":"READ_ONLY_ADMIN"}""")).Status);
        using RawClient ann = await ByUserAsync(_ann);
        using RawClient bob = await ByUserAsync(_bob);

        Assert.Equal(HttpStatusCode.OK, (await ann.GetAsync("/api/v1/users")).Status);
        Assert.Equal("E0000006", (await SuspendAsync(ann, _bob)).ErrorCode);
        Assert.Equal(HttpStatusCode.OK, (await SuspendAsync(bob, _ann)).Status);
    }

    [Fact]
    public void What_is_no_permission_for_custom_roles_and_no_resource_is_refused_where_it_is_given()
    {
        OktaTestServiceApp app = Org.ServiceApp(Org.CreateServiceApp().ClientId);

        Assert.Throws<ArgumentException>("permissions", () => app.AssignCustomRole(["users.read"], ["/api/v1/users"]));
        Assert.Throws<ArgumentException>(
            "permissions", () => app.AssignCustomRole(["okta.governance.accessRequests.manage"], ["/api/v1/users"]));
        Assert.Throws<ArgumentException>(
            "resources", () => app.AssignCustomRole(["okta.users.read"], ["https://other.example/api/v1/users"]));
        Assert.Empty(app.AdminRoles);
    }

    private static Task<Reply> SuspendAsync(RawClient client, OktaTestUser user) =>
        client.PostAsync($"/api/v1/users/{user.Id}/lifecycle/suspend");

    private static async Task<IEnumerable<string>> LoginsAsync(RawClient client, string target) =>
        (await client.GetAsync(target)).Items.Select(static user => (string)user!["profile"]!["login"]!);

    private async Task<RawClient> ByAppAsync(Action<OktaTestServiceApp> assign)
    {
        OktaOptions options = Org.CreateServiceApp(s_scopes);
        assign(Org.ServiceApp(options.ClientId));
        return await ByTokenAsync(options);
    }

    private async Task<RawClient> ByTokenAsync(OktaOptions options) =>
        new(Org, "Bearer " + (string)(await Org.RequestTokenAsync(options, string.Join(' ', s_scopes))).Json["access_token"]!);

    private async Task<RawClient> ByUserAsync(OktaTestUser user) =>
        new(Org, "Bearer " + await Org.CreateUserToken(user.Id, s_scopes).AccessTokenProvider!(default));
}
