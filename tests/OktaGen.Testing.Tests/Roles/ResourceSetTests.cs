using System.Net;
using System.Text.Json.Nodes;

namespace OktaGen.Testing.Tests;

public sealed class ResourceSetTests : OrgTest
{
    private const string Sets = "/api/v1/iam/resource-sets";

    protected override OktaTestOrgOptions Options => new() { MaxPageSize = 2 };

    private string Url => Org.Url.GetLeftPart(UriPartial.Authority);

    protected override async Task ArrangeAsync()
    {
        foreach (string label in new[] { "A", "B", "C" })
        {
            Assert.Equal(HttpStatusCode.OK, (await CreateAsync(label, Url + "/api/v1/users")).Status);
        }
    }

    [Fact]
    public async Task The_listing_is_an_object_with_the_next_link_in_its_body()
    {
        Reply first = await Client.GetAsync(Sets);
        Reply second = await Client.GetAsync((string)first.Json["_links"]!["next"]!["href"]!);

        Assert.Equal(["A", "B"], first.Json["resource-sets"]!.AsArray().Select(static set => (string)set!["label"]!));
        Assert.Equal(["C"], second.Json["resource-sets"]!.AsArray().Select(static set => (string)set!["label"]!));
        Assert.Null(second.Json["_links"]!["next"]);
    }

    [Fact]
    public async Task A_set_is_found_by_id_and_by_label_replaced_and_deleted()
    {
        string id = (string)(await Client.GetAsync(Sets + "/A")).Json["id"]!;

        Assert.Equal("X", (string)(await Client.PutAsync($"{Sets}/{id}", """{"label":"X","description":"d"}""")).Json["label"]!);
        Assert.Equal("E0000001", (await Client.PutAsync($"{Sets}/{id}", """{"label":"B","description":"d"}""")).ErrorCode);
        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync(Sets + "/X")).Status);

        Assert.Equal("E0000007", (await Client.GetAsync($"{Sets}/{id}")).ErrorCode);
    }

    [Theory]
    [InlineData("""{"label":"A","description":"d","resources":["/api/v1/users"]}""")]
    [InlineData("""{"label":"N","resources":["/api/v1/users"]}""")]
    [InlineData("""{"label":"N","description":"d"}""")]
    [InlineData("""{"label":"N","description":"d","resources":[]}""")]
    [InlineData("""{"label":"N","description":"d","resources":["https://other.example/api/v1/users"]}""")]
    [InlineData("""{"label":"N","description":"d","resources":["orn:okta:directory:00oother:users"]}""")]
    [InlineData("""{"label":"N","description":"d","resources":["orn:okta"]}""")]
    [InlineData("""{"label":"N","description":"d","resources":["/api/v1/apps?filter=name+eq+%22x%22"]}""")]
    public async Task A_wrong_set_is_E0000001(string json)
    {
        Assert.Equal("E0000001", (await Client.PostAsync(Sets, json)).ErrorCode);
        Assert.Equal("E0000007", (await Client.GetAsync(Sets + "/N")).ErrorCode);
    }

    [Theory]
    [InlineData("/api/v1/groups", "directory:{0}:groups")]
    [InlineData("/api/v1/groups/00g1", "directory:{0}:groups:00g1")]
    [InlineData("/api/v1/groups/00g1/users", "directory:{0}:groups:00g1:contained_resources")]
    [InlineData("/api/v1/users/00u1", "directory:{0}:users:00u1")]
    [InlineData("/api/v1/apps", "idp:{0}:apps")]
    [InlineData("/api/v1/apps/0oa1", "idp:{0}:apps:0oa1")]
    [InlineData("/api/v1/policies", "idp:{0}:policies")]
    public async Task A_resource_has_a_URL_and_a_name_and_is_taken_by_both(string path, string name)
    {
        JsonNode byUrl = await AddAsync("A", Url + path);
        string orn = (string)byUrl["orn"]!;
        JsonNode byName = await AddAsync("B", orn);

        string org = (string)(await Client.GetAsync("/.well-known/okta-organization")).Json["id"]!;
        Assert.Equal("orn:okta:" + string.Format(null, name, org), orn);
        Assert.Equal(Url + path, (string)byUrl["_links"]!["self"]!["href"]!);
        Assert.Equal((orn, Url + path), ((string)byName["orn"]!, (string)byName["_links"]!["self"]!["href"]!));

        async Task<JsonNode> AddAsync(string set, string resource)
        {
            Reply added = await Client.SendAsync(
                "PATCH", $"{Sets}/{set}/resources", new StringContent($$"""{"additions":["{{resource}}"]}""", null, "application/json"));
            Assert.Equal(HttpStatusCode.OK, added.Status);
            return (await Client.GetAsync($"{Sets}/{set}/resources")).Json["resources"]![1]!;
        }
    }

    [Fact]
    public async Task A_resource_is_added_with_conditions_read_and_deleted()
    {
        string org = (string)(await Client.GetAsync("/.well-known/okta-organization")).Json["id"]!;
        string excluded = $"[\"orn:okta:idp:{org}:apps:slack:0oa1\"]";
        string body = $"{{\"resourceOrnOrUrl\":\"{Url}/api/v1/apps\",\"conditions\":{{\"Exclude\":{{\"okta:ORN\":{excluded}}}}}}}";

        Reply added = await Client.PostAsync(Sets + "/A/resources", body);
        string one = $"{Sets}/A/resources/{added.Json["id"]}";

        Assert.NotNull((await Client.GetAsync(one)).Json["conditions"]);
        Assert.Null((await Client.PutAsync(one, "{}")).Json["conditions"]);
        Assert.Equal("E0000001", (await Client.PostAsync(Sets + "/A/resources", """{"resourceOrnOrUrl":"/api/v1/apps"}""")).ErrorCode);
        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync(one)).Status);
        Assert.Equal("E0000007", (await Client.GetAsync(one)).ErrorCode);
    }

    [Fact]
    public async Task Only_a_super_administrator_changes_roles_and_sets()
    {
        await Client.PostAsync("/api/v1/iam/roles", """{"label":"R","description":"d","permissions":["okta.users.read"]}""");
        using RawClient lesser = new(Org, "SSWS " + Org.CreateApiToken(superAdmin: false).Token);

        Reply[] refused =
        [
            await lesser.PostAsync("/api/v1/iam/roles", """{"label":"S","description":"d","permissions":["okta.users.read"]}"""),
            await lesser.PutAsync("/api/v1/iam/roles/R", """{"label":"S","description":"d"}"""),
            await lesser.DeleteAsync("/api/v1/iam/roles/R"),
            await lesser.PostAsync("/api/v1/iam/roles/R/permissions/okta.apps.read"),
            await lesser.PutAsync("/api/v1/iam/roles/R/permissions/okta.users.read", "{}"),
            await lesser.DeleteAsync("/api/v1/iam/roles/R/permissions/okta.users.read"),
            await lesser.PostAsync(Sets, """{"label":"S","description":"d","resources":["/api/v1/users"]}"""),
            await lesser.PutAsync(Sets + "/A", """{"label":"S","description":"d"}"""),
            await lesser.DeleteAsync(Sets + "/A"),
            await lesser.PostAsync(Sets + "/A/resources", """{"resourceOrnOrUrl":"/api/v1/apps","conditions":{}}"""),
            await lesser.PostAsync(Sets + "/A/bindings", """{"role":"R"}"""),
            await lesser.DeleteAsync(Sets + "/A/bindings/R"),
        ];

        Assert.All(refused, static reply => Assert.Equal("E0000006", reply.ErrorCode));
        Assert.Equal(HttpStatusCode.OK, (await lesser.GetAsync(Sets)).Status);
    }

    private Task<Reply> CreateAsync(string label, string resource) =>
        Client.PostAsync(Sets, $$"""{"label":"{{label}}","description":"d","resources":["{{resource}}"]}""");
}
