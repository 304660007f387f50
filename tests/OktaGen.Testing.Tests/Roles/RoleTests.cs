using System.Net;

namespace OktaGen.Testing.Tests;

public sealed class RoleTests : OrgTest
{
    protected override OktaTestOrgOptions Options => new() { MaxPageSize = 2 };

    protected override async Task ArrangeAsync()
    {
        foreach (string label in new[] { "A", "B", "C" })
        {
            Reply created = await Client.PostAsync(
                "/api/v1/iam/roles", $$"""{"label":"{{label}}","description":"d","permissions":["okta.users.read"]}""");
            Assert.Equal(HttpStatusCode.OK, created.Status);
        }
    }

    [Fact]
    public async Task The_listing_is_an_object_with_the_next_link_in_its_body()
    {
        Reply first = await Client.GetAsync("/api/v1/iam/roles");
        Reply second = await Client.GetAsync((string)first.Json["_links"]!["next"]!["href"]!);

        Assert.Equal(["A", "B"], first.Json["roles"]!.AsArray().Select(role => (string)role!["label"]!));
        Assert.Empty(first.Header("Link"));
        Assert.Equal(["C"], second.Json["roles"]!.AsArray().Select(role => (string)role!["label"]!));
        Assert.Null(second.Json["_links"]!["next"]);
    }

    [Fact]
    public async Task A_role_is_found_by_id_and_by_label_replaced_and_deleted()
    {
        string id = (string)(await Client.GetAsync("/api/v1/iam/roles/A")).Json["id"]!;

        Assert.Equal("X", (string)(await Client.PutAsync("/api/v1/iam/roles/" + id, """{"label":"X","description":"d"}""")).Json["label"]!);
        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync("/api/v1/iam/roles/X")).Status);

        Assert.Equal("E0000007", (await Client.GetAsync("/api/v1/iam/roles/" + id)).ErrorCode);
    }

    [Theory]
    [InlineData("""{"label":"A","description":"d","permissions":["okta.users.read"]}""")]
    [InlineData("""{"label":"N","permissions":["okta.users.read"]}""")]
    [InlineData("""{"label":"N","description":"d"}""")]
    [InlineData("""{"description":"d","permissions":["okta.users.read"]}""")]
    public async Task A_wrong_role_is_E0000001(string json)
    {
        Assert.Equal("E0000001", (await Client.PostAsync("/api/v1/iam/roles", json)).ErrorCode);
    }
}
