namespace OktaGen.Management.Tests.Workflows;

/// <summary>Addresses are appended or put in place of others, and nothing is lost by it.</summary>
public sealed class ZoneEditorTests
{
    [Fact]
    public async Task Addresses_are_appended_once_each_however_they_are_written()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        NetworkZone zone = await AddAsync(test, "192.0.2.0/24", "2001:db8::/32");

        IPNetworkZone changed = await new ZoneEditor(test.Okta).AppendAsync(zone.Id!, new ZoneChange
        {
            Gateways = Addresses("2001:0DB8::/32", "198.51.100.7", "198.51.100.7/32"),
            Proxies = Addresses("203.0.113.1-203.0.113.9"),
        });

        Assert.Equal(["192.0.2.0/24", "2001:db8::/32", "198.51.100.7/32"], Values(changed.Gateways));
        Assert.Equal(["203.0.113.1-203.0.113.9"], Values(changed.Proxies));
        Assert.Equal(("Office", NetworkZoneUsage.Policy), (changed.Name, changed.Usage));
    }

    [Fact]
    public async Task Addresses_are_put_in_place_of_others_and_what_is_left_out_stays()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        NetworkZone zone = await AddAsync(test, "192.0.2.0/24");
        await new ZoneEditor(test.Okta).AppendAsync(zone.Id!, new ZoneChange { Proxies = Addresses("203.0.113.1") });

        IPNetworkZone changed = await new ZoneEditor(test.Okta).OverrideAsync(zone.Id!, new ZoneChange { Name = "Branch", Gateways = Addresses("198.51.100.0/24") });

        Assert.Equal("Branch", changed.Name);
        Assert.Equal(["198.51.100.0/24"], Values(changed.Gateways));
        Assert.Equal(["203.0.113.1/32"], Values(changed.Proxies));
    }

    [Fact]
    public async Task Where_nothing_changes_nothing_is_sent()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        NetworkZone zone = await AddAsync(test, "192.0.2.0/24");

        await new ZoneEditor(test.Okta).AppendAsync(zone.Id!, new ZoneChange { Gateways = Addresses("192.0.2.0/24") });
        await new ZoneEditor(test.Okta).OverrideAsync(zone.Id!, new ZoneChange());
        await new ZoneEditor(test.Okta).OverrideAsync(zone.Id!, new ZoneChange { Proxies = [] });

        Assert.DoesNotContain(test.Org.Requests, static request => request.Method == "PUT");
    }

    [Fact]
    public async Task A_zone_that_somebody_changed_since_is_not_overwritten()
    {
        var clock = new PassingTimeProvider();
        await using TestOrg test = await TestOrg.StartAsync(clock: clock);
        NetworkZone seen = await AddAsync(test, "192.0.2.0/24");
        clock.Advance(TimeSpan.FromSeconds(1));
        await new ZoneEditor(test.Okta).AppendAsync(seen.Id!, new ZoneChange { Gateways = Addresses("198.51.100.0/24"), IfLastUpdated = seen.LastUpdated });

        ZoneConflictException exception = await Assert.ThrowsAsync<ZoneConflictException>(
            () => new ZoneEditor(test.Okta).OverrideAsync(seen.Id!, new ZoneChange { Gateways = [], IfLastUpdated = seen.LastUpdated }));

        Assert.Contains(seen.Id!, exception.Message, StringComparison.Ordinal);
        var now = (IPNetworkZone)await new NetworkZonesClient(test.Okta).GetNetworkZoneAsync(seen.Id!);
        Assert.Equal(["192.0.2.0/24", "198.51.100.0/24"], Values(now.Gateways));
    }

    [Fact]
    public async Task A_zone_without_addresses_is_refused_by_its_type()
    {
        await using TestOrg test = await TestOrg.StartAsync();
        NetworkZone zone = await new NetworkZonesClient(test.Okta).CreateNetworkZoneAsync(new DynamicNetworkZoneRequest { Name = "Tor" });

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => new ZoneEditor(test.Okta).AppendAsync(zone.Id!, new ZoneChange { Gateways = Addresses("192.0.2.1") }));

        Assert.Contains("is of type DYNAMIC", exception.Message, StringComparison.Ordinal);
    }

    private static Task<NetworkZone> AddAsync(TestOrg test, params string[] gateways) =>
        new NetworkZonesClient(test.Okta).CreateNetworkZoneAsync(new IPNetworkZoneRequest { Name = "Office", Gateways = Addresses(gateways) });

    private static List<NetworkZoneAddress> Addresses(params string[] texts) => [.. texts.Select(ZoneAddress.Parse)];

    private static IEnumerable<string?> Values(List<NetworkZoneAddress>? addresses) => (addresses ?? []).Select(static address => address.Value);
}
