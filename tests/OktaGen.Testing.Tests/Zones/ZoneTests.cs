using System.Net;

namespace OktaGen.Testing.Tests;

public sealed class ZoneTests : OrgTest
{
    private const string Office =
        """{"type":"IP","name":"Office","gateways":[{"type":"CIDR","value":"192.0.2.0/24"},{"type":"RANGE","value":"198.51.100.1-198.51.100.9"}]}""";

    [Fact]
    public async Task A_zone_is_created_read_replaced_and_deleted()
    {
        Reply created = await Client.PostAsync("/api/v1/zones", Office);
        string path = "/api/v1/zones/" + (string)created.Json["id"]!;
        Assert.Equal(
            (HttpStatusCode.OK, "ACTIVE", "POLICY"), (created.Status, (string)created.Json["status"]!, (string)created.Json["usage"]!));

        // The whole object goes back, read-only members and links included.
        string changed = created.Text.Replace("\"Office\"", "\"Head office\"", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await Client.PutAsync(path, changed)).Status);
        Reply read = await Client.GetAsync(path);
        Assert.Equal("Head office", (string)read.Json["name"]!);
        Assert.Equal((string)created.Json["id"]!, (string)read.Json["id"]!);

        Assert.Equal("INACTIVE", (string)(await Client.PostAsync(path + "/lifecycle/deactivate")).Json["status"]!);
        Assert.Equal("ACTIVE", (string)(await Client.PostAsync(path + "/lifecycle/activate")).Json["status"]!);
        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync(path)).Status);
        Assert.Equal("E0000007", (await Client.GetAsync(path)).ErrorCode);
        Assert.Equal(
            ["zone.create", "zone.update", "zone.deactivate", "zone.activate", "zone.delete"], Org.Logs.All.Select(
                entry => entry.EventType));
    }

    [Fact]
    public async Task Zones_are_listed_in_pages_and_filtered()
    {
        foreach (string name in new[] { "A", "B", "C" })
        {
            await Client.PostAsync(
                "/api/v1/zones", $$"""{"type":"IP","name":"{{name}}","usage":"{{(name == "B" ? "BLOCKLIST" : "POLICY")}}"}""");
        }

        Reply first = await Client.GetAsync("/api/v1/zones?limit=2");
        Assert.Equal(2, first.Items.Count);
        Assert.Single((await Client.GetAsync(first.Next!)).Items);
        Assert.Equal(
            "B", (string)Assert.Single((await Client.GetAsync("/api/v1/zones?filter=usage%20eq%20%22BLOCKLIST%22")).Items)!["name"]!);
    }

    [Theory]
    [InlineData("""{"type":"IP"}""")]
    [InlineData("""{"name":"A"}""")]
    [InlineData("""{"type":"IP","name":"office"}""")]
    [InlineData("""{"type":"IP","name":"A","gateways":[{"type":"CIDR","value":"192.0.2.1/33"}]}""")]
    [InlineData("""{"type":"IP","name":"A","proxies":[{"type":"RANGE","value":"192.0.2.1"}]}""")]
    [InlineData("""{"type":"IP","name":"A","gateways":[{"value":"192.0.2.1/32"}]}""")]
    public async Task A_wrong_zone_is_E0000001(string json)
    {
        await Client.PostAsync("/api/v1/zones", Office);

        Reply reply = await Client.PostAsync("/api/v1/zones", json);

        Assert.Equal((HttpStatusCode.BadRequest, "E0000001"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task Reading_and_changing_need_their_scopes()
    {
        using RawClient reader = await Org.ByOAuthAsync(OktaScopes.NetworkZonesRead);

        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync("/api/v1/zones")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await reader.PostAsync("/api/v1/zones", Office)).Status);
    }
}
