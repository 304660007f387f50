using System.Text.Json.Nodes;

namespace OktaGen.Directory.Tests;

/// <summary>The commands of network zones.</summary>
public sealed class ZoneCommandTests : DirectoryTest
{
    [Fact]
    public async Task A_zone_is_created_shown_and_listed()
    {
        JsonNode created = await CreateAsync("Office", "--gateway", "192.0.2.0/24", "--gateway", "2001:db8::1", "--proxy", "203.0.113.1-203.0.113.9");
        await CreateAsync("Banned", "--gateway", "198.51.100.7", "--blocklist");
        string id = (string)created["id"]!;

        Assert.Equal(["192.0.2.0/24", "2001:db8::1/128"], Values(created, "gateways"));
        DirectoryRun shown = await SucceedAsync("zone", "get", id, "--format", "csv");
        Assert.Equal("id,name,type,status,usage,system,gateways,proxies,created,lastUpdated", shown.Lines[0]);
        Assert.StartsWith($"{id},Office,IP,ACTIVE,POLICY,no,\"192.0.2.0/24, 2001:db8::1/128\",203.0.113.1-203.0.113.9,", shown.Lines[1], StringComparison.Ordinal);
        Assert.Equal(["POLICY", "BLOCKLIST"], (await SucceedAsync("zone", "list", "--format", "jsonl")).Entries.Select(static zone => (string)zone["usage"]!));
        Assert.Single((await RunAsync("zone", "list", "--limit", "1", "--format", "jsonl")).Entries);
    }

    [Fact]
    public async Task A_zone_that_cannot_be_created_or_shown_is_a_failure()
    {
        Assert.Equal("There are no such zones.", (await RunAsync("zone", "list")).Error.TrimEnd());
        Assert.Contains("E0000007", await FailAsync("zone", "get", "nzo0"), StringComparison.Ordinal);
        Assert.Contains("Give a --gateway or a --proxy", (await RunAsync("zone", "create", "Office")).Error, StringComparison.Ordinal);
        Assert.Contains("Write 192.0.2.0/24 for the network", await FailAsync("zone", "create", "Office", "--gateway", "192.0.2.5/24"), StringComparison.Ordinal);
        await CreateAsync("Office", "--gateway", "192.0.2.1");
        Assert.Contains("E0000001", await FailAsync("zone", "create", "Office", "--gateway", "192.0.2.1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_are_replaced_or_appended()
    {
        string id = (string)(await CreateAsync("Office", "--gateway", "192.0.2.1"))["id"]!;

        JsonNode appended = await UpdateAsync(id, "--append", "--gateway", "192.0.2.2", "--gateway", "192.0.2.1");
        JsonNode replaced = await UpdateAsync(id, "--gateway", "2001:db8::/32", "--name", "Branch");

        Assert.Equal(["192.0.2.1/32", "192.0.2.2/32"], Values(appended, "gateways"));
        Assert.Equal(["2001:db8::/32"], Values(replaced, "gateways"));
        Assert.Equal("Branch", (string)replaced["name"]!);
    }

    [Fact]
    public async Task A_change_that_cannot_be_made_is_a_failure()
    {
        string id = (string)(await CreateAsync("Office", "--gateway", "192.0.2.1"))["id"]!;

        Assert.Contains("There is nothing to change", await FailAsync("zone", "update", id), StringComparison.Ordinal);
        Assert.Contains("'office' is no address", await FailAsync("zone", "update", id, "--gateway", "office"), StringComparison.Ordinal);
        Assert.Contains("E0000007", await FailAsync("zone", "update", "nzo0", "--name", "x"), StringComparison.Ordinal);
        Assert.DoesNotContain(Org.Requests, static request => request.Method == "PUT");
    }

    private async Task<JsonNode> CreateAsync(string name, params string[] arguments) =>
        Assert.Single((await SucceedAsync(["zone", "create", name, .. arguments, "--format", "jsonl"])).Entries);

    private async Task<JsonNode> UpdateAsync(string id, params string[] arguments) =>
        Assert.Single((await SucceedAsync(["zone", "update", id, .. arguments, "--format", "jsonl"])).Entries);

    private static IEnumerable<string> Values(JsonNode zone, string list) => zone[list]!.AsArray().Select(static address => (string)address!["value"]!);
}
