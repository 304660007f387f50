using System.Net;
using System.Text.Json.Nodes;

namespace OktaGen.Testing.Tests;

public sealed class BindingTests : OrgTest
{
    private const string Bindings = "/api/v1/iam/resource-sets/Set/bindings";

    private string _role = null!;
    private string _set = null!;
    private OktaTestUser _ann = null!;
    private OktaTestGroup _sales = null!;

    private string Url => Org.Url.GetLeftPart(UriPartial.Authority);

    protected override async Task ArrangeAsync()
    {
        _ann = Org.Users.Add("ann@example.com", "Ann", "Able");
        _sales = Org.Groups.Add("Sales");
        _role = (string)(await Client.PostAsync(
            "/api/v1/iam/roles", """{"label":"Role","description":"d","permissions":["okta.users.read"]}""")).Json["id"]!;
        _set = (string)(await Client.PostAsync(
            "/api/v1/iam/resource-sets", """{"label":"Set","description":"d","resources":["/api/v1/users"]}""")).Json["id"]!;
    }

    [Fact]
    public async Task A_role_is_bound_to_a_set_with_members_who_then_have_it()
    {
        Reply bound = await BindAsync($"{Url}/api/v1/users/{_ann.Id}");

        Assert.Equal($"{Url}/api/v1/iam/resource-sets/{_set}/bindings/{_role}", (string)bound.Json["_links"]!["self"]!["href"]!);
        Assert.Equal(_role, (string)Assert.Single((await Client.GetAsync(Bindings)).Json["roles"]!.AsArray())!["id"]!);
        Assert.Equal(_role, (string)(await Client.GetAsync(Bindings + "/Role")).Json["id"]!);
        JsonNode had = Assert.Single((await Client.GetAsync($"/api/v1/users/{_ann.Id}/roles")).Items)!;
        Assert.Equal(
            ("CUSTOM", "Role", "USER", _role, _set),
            ((string)had["type"]!, (string)had["label"]!, (string)had["assignmentType"]!, (string)had["role"]!,
                (string)had["resource-set"]!));
    }

    [Fact]
    public async Task Members_are_added_read_and_taken_away()
    {
        await BindAsync($"{Url}/api/v1/users/{_ann.Id}");
        string more = $$"""{"additions":["{{Url}}/api/v1/groups/{{_sales.Id}}","{{Url}}/api/v1/users/{{_ann.Id}}"]}""";
        Assert.Equal(
            HttpStatusCode.OK,
            (await Client.SendAsync("PATCH", Bindings + "/Role/members", new StringContent(more, null, "application/json"))).Status);

        JsonArray members = (await Client.GetAsync(Bindings + "/Role/members")).Json["members"]!.AsArray();
        Assert.Equal(
            [$"{Url}/api/v1/users/{_ann.Id}", $"{Url}/api/v1/groups/{_sales.Id}"],
            members.Select(static member => (string)member!["_links"]!["self"]!["href"]!));
        string one = $"{Bindings}/Role/members/{members[0]!["id"]}";
        Assert.Equal((string)members[0]!["id"]!, (string)(await Client.GetAsync(one)).Json["id"]!);
        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync(one)).Status);
        Assert.Equal("E0000007", (await Client.GetAsync(one)).ErrorCode);
        Assert.Empty((await Client.GetAsync($"/api/v1/users/{_ann.Id}/roles")).Items);
    }

    [Theory]
    [InlineData("""{"members":[]}""", "E0000001")]
    [InlineData("""{"role":"Nobody","members":[]}""", "E0000007")]
    [InlineData("""{"role":"Role","members":["/api/v1/users/00unobody"]}""", "E0000001")]
    [InlineData("""{"role":"Role","members":["/api/v1/apps/0oa1"]}""", "E0000001")]
    public async Task A_wrong_binding_is_refused(string json, string error)
    {
        Assert.Equal(error, (await Client.PostAsync(Bindings, json)).ErrorCode);
        Assert.Empty((await Client.GetAsync(Bindings)).Json["roles"]!.AsArray());
    }

    [Fact]
    public async Task An_app_that_is_assigned_a_custom_role_is_a_member_of_its_binding()
    {
        string client = Org.CreateServiceApp().ClientId!;
        string roles = $"/oauth2/v1/clients/{client}/roles";
        string body = $$"""{"type":"CUSTOM","role":"{{_role}}","resource-set":"{{_set}}"}""";

        Reply assigned = await Client.PostAsync(roles, body);

        Assert.Equal(HttpStatusCode.Created, assigned.Status);
        Assert.Equal("E0000090", (await Client.PostAsync(roles, body)).ErrorCode);
        Assert.Equal((string)assigned.Json["id"]!, (string)Assert.Single(
            (await Client.GetAsync(Bindings + "/Role/members")).Json["members"]!.AsArray())!["id"]!);
        Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync((string)assigned.Json["_links"]!["member"]!["href"]!)).Status);
    }

    [Theory]
    [InlineData("""{"type":"CUSTOM","role":"Role"}""", "E0000001")]
    [InlineData("""{"type":"CUSTOM","resource-set":"Set"}""", "E0000001")]
    [InlineData("""{"type":"CUSTOM","role":"cr0nowhere","resource-set":"iamnowhere"}""", "E0000007")]
    [InlineData("""{"type":"KING"}""", "E0000001")]
    public async Task A_wrong_assignment_is_refused(string json, string error) =>
        Assert.Equal(error, (await Client.PostAsync($"/api/v1/users/{_ann.Id}/roles", json)).ErrorCode);

    [Fact]
    public async Task A_standard_role_of_a_user_is_assigned_once_read_and_taken_away()
    {
        string roles = $"/api/v1/users/{_ann.Id}/roles";
        Reply assigned = await Client.PostAsync(roles, """{"type":"HELP_DESK_ADMIN"}""");
        string one = $"{roles}/{assigned.Json["id"]}";

        Assert.Equal((HttpStatusCode.Created, "Help Desk Administrator"), (assigned.Status, (string)assigned.Json["label"]!));
        Assert.Equal("E0000090", (await Client.PostAsync(roles, """{"type":"HELP_DESK_ADMIN"}""")).ErrorCode);
        Assert.Equal("HELP_DESK_ADMIN", (string)(await Client.GetAsync(one)).Json["type"]!);
        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync(one)).Status);
        Assert.Equal("E0000007", (await Client.GetAsync(one)).ErrorCode);
    }

    [Theory]
    [InlineData("/api/v1/iam/roles/Role")]
    [InlineData("/api/v1/iam/resource-sets/Set")]
    [InlineData(Bindings + "/Role")]
    public async Task With_role_set_or_binding_the_assignments_go(string path)
    {
        await BindAsync($"{Url}/api/v1/users/{_ann.Id}");

        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync(path)).Status);

        Assert.Empty((await Client.GetAsync($"/api/v1/users/{_ann.Id}/roles")).Items);
    }

    [Fact]
    public async Task Who_is_deactivated_or_deleted_has_no_role_any_more()
    {
        await BindAsync($"{Url}/api/v1/users/{_ann.Id}", $"{Url}/api/v1/groups/{_sales.Id}");

        await Client.PostAsync($"/api/v1/users/{_ann.Id}/lifecycle/deactivate");
        await Client.DeleteAsync($"/api/v1/groups/{_sales.Id}");

        Assert.Empty((await Client.GetAsync(Bindings + "/Role/members")).Json["members"]!.AsArray());
    }

    private async Task<Reply> BindAsync(params string[] members)
    {
        Reply bound = await Client.PostAsync(
            Bindings, $$"""{"role":"{{_role}}","members":[{{string.Join(',', members.Select(static member => $"\"{member}\""))}}]}""");
        Assert.Equal(HttpStatusCode.OK, bound.Status);
        return bound;
    }
}
