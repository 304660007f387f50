using System.Net;

namespace OktaGen.Management.Tests.Workflows;

/// <summary>Whether a zone covers an address.</summary>
public sealed class ZoneCoverTests
{
    private readonly IPNetworkZone _zone = new()
    {
        Gateways =
        [
            ZoneAddress.Parse("198.51.100.0/24"),
            ZoneAddress.Parse("192.0.2.10-192.0.2.20"),
            ZoneAddress.Parse("192.0.2.21-192.0.2.30"),
            ZoneAddress.Parse("192.0.2.12-192.0.2.14"),
            ZoneAddress.Parse("203.0.113.7"),
            ZoneAddress.Parse("2001:db8::/32"),
            new NetworkZoneAddress { Type = NetworkZoneAddressType.Cidr, Value = "nonsense" },
            new NetworkZoneAddress(),
        ],
        Proxies = [ZoneAddress.Parse("10.0.0.0/8")],
    };

    [Theory]
    [InlineData("198.51.100.9", true)]
    [InlineData("198.51.100.0", true)]
    [InlineData("198.51.100.255", true)]
    [InlineData("198.51.101.0", false)]
    [InlineData("198.51.99.255", false)]
    [InlineData("198.51.100.0/24", true)]
    [InlineData("198.51.100.128/25", true)]
    [InlineData("198.51.100.0/23", false)]
    [InlineData("198.51.100.5-198.51.100.9", true)]
    [InlineData("192.0.2.9", false)]
    [InlineData("192.0.2.10", true)]
    [InlineData("192.0.2.30", true)]
    [InlineData("192.0.2.31", false)]
    [InlineData("192.0.2.10-192.0.2.30", true)]
    [InlineData("192.0.2.10-192.0.2.31", false)]
    [InlineData("203.0.113.7", true)]
    [InlineData("203.0.113.7-203.0.113.8", false)]
    [InlineData("2001:db8:ffff::1", true)]
    [InlineData("2001:db9::", false)]
    [InlineData("::c633:6409", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("0.0.0.0/0", false)]
    [InlineData("::/0", false)]
    public void The_gateways_hold_an_address_a_network_or_a_range_wholly_or_not(string text, bool isCovered)
    {
        Assert.Equal(isCovered, _zone.Covers(text));
        Assert.Equal(isCovered, _zone.Covers(ZoneAddress.Parse(text)));
        Assert.Equal(isCovered, ZoneAddress.Covers(_zone.Gateways, ZoneAddress.Parse(text)));
    }

    [Theory]
    [InlineData("198.51.100.9", true)]
    [InlineData("::ffff:198.51.100.9", true)]
    [InlineData("2001:db8::5", true)]
    [InlineData("fe80::1%3", false)]
    public void An_address_of_a_socket_is_taken_as_it_comes(string text, bool isCovered) =>
        Assert.Equal(isCovered, _zone.Covers(IPAddress.Parse(text)));

    [Theory]
    [InlineData("0.0.0.0/0", "255.255.255.255", true)]
    [InlineData("::/0", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", true)]
    [InlineData("::/0", "192.0.2.1", false)]
    public void The_largest_networks_end_at_the_last_address(string network, string address, bool isCovered) =>
        Assert.Equal(isCovered, new IPNetworkZone { Gateways = [ZoneAddress.Parse(network)] }.Covers(address));

    [Fact]
    public void A_zone_without_addresses_covers_none()
    {
        Assert.False(new IPNetworkZone().Covers("192.0.2.1"));
        Assert.False(_zone.Covers(new NetworkZoneAddress { Value = "nonsense" }));
        Assert.Throws<FormatException>(() => _zone.Covers("nonsense"));
    }
}
