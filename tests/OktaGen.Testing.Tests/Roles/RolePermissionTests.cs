using System.Net;
using System.Text.Json.Nodes;

namespace OktaGen.Testing.Tests;

public sealed class RolePermissionTests : OrgTest
{
    private const string Permissions = "/api/v1/iam/roles/Reader/permissions";

    protected override async Task ArrangeAsync() => Assert.Equal(
        HttpStatusCode.OK,
        (await Client.PostAsync(
            "/api/v1/iam/roles", """{"label":"Reader","description":"d","permissions":["okta.users.read","okta.groups.read"]}""")).Status);

    [Fact]
    public async Task The_permissions_of_a_new_role_are_listed() =>
        Assert.Equal(["okta.users.read", "okta.groups.read"], await NamesAsync());

    [Fact]
    public async Task A_permission_is_added_and_taken_away_singly()
    {
        Assert.Equal(HttpStatusCode.NoContent, (await Client.PostAsync(Permissions + "/okta.apps.read")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await Client.PostAsync(Permissions + "/okta.apps.read")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync(Permissions + "/okta.users.read")).Status);

        Assert.Equal(["okta.groups.read", "okta.apps.read"], await NamesAsync());
        Assert.Equal("okta.apps.read", (string)(await Client.GetAsync(Permissions + "/okta.apps.read")).Json["label"]!);
        Assert.Equal("E0000007", (await Client.GetAsync(Permissions + "/okta.users.read")).ErrorCode);
        Assert.Equal("E0000007", (await Client.DeleteAsync(Permissions + "/okta.users.read")).ErrorCode);
    }

    [Fact]
    public async Task Conditions_of_a_permission_are_kept()
    {
        const string Conditions = """{"include":{"okta:ResourceAttribute/User/Profile":["city"]}}""";

        Reply replaced = await Client.PutAsync(Permissions + "/okta.users.read", $$"""{"conditions":{{Conditions}}}""");

        Assert.Equal(HttpStatusCode.OK, replaced.Status);
        JsonNode kept = (await Client.GetAsync(Permissions + "/okta.users.read")).Json["conditions"]!;
        Assert.Equal(Conditions, kept.ToJsonString());
    }

    [Theory]
    [InlineData("okta.governance.accessCertifications.manage")]
    [InlineData("okta.apps.manageFirstPartyApps")]
    [InlineData("users.read")]
    public async Task What_cannot_be_in_a_custom_role_is_refused(string permission)
    {
        Assert.Equal("E0000001", (await Client.PostAsync($"{Permissions}/{permission}")).ErrorCode);
        Assert.Equal("E0000001", (await Client.PostAsync(
            "/api/v1/iam/roles", $$"""{"label":"N","description":"d","permissions":["{{permission}}"]}""")).ErrorCode);
        Assert.Equal("E0000007", (await Client.GetAsync("/api/v1/iam/roles/N")).ErrorCode);
    }

    private async Task<IEnumerable<string>> NamesAsync() => (await Client.GetAsync(Permissions)).Json["permissions"]!.AsArray()
        .Select(static permission => (string)permission!["label"]!);
}
