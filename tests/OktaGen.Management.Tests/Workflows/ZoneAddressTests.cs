namespace OktaGen.Management.Tests.Workflows;

/// <summary>Addresses of zones, as people write them.</summary>
public sealed class ZoneAddressTests
{
    [Theory]
    [InlineData("192.0.2.1", "CIDR", "192.0.2.1/32")]
    [InlineData(" 192.0.2.0/24 ", "CIDR", "192.0.2.0/24")]
    [InlineData("0.0.0.0/0", "CIDR", "0.0.0.0/0")]
    [InlineData("2001:db8::1", "CIDR", "2001:db8::1/128")]
    [InlineData("2001:DB8:0:0::/32", "CIDR", "2001:db8::/32")]
    [InlineData("192.0.2.10-192.0.2.20", "RANGE", "192.0.2.10-192.0.2.20")]
    [InlineData("192.0.2.10 - 192.0.2.10", "RANGE", "192.0.2.10-192.0.2.10")]
    [InlineData("2001:db8::1-2001:db8::ff", "RANGE", "2001:db8::1-2001:db8::ff")]
    public void An_address_is_read(string text, string type, string value)
    {
        NetworkZoneAddress address = ZoneAddress.Parse(text);

        Assert.Equal((type, value), (address.Type!.Value.Value, address.Value));
        Assert.True(ZoneAddress.TryParse(text, out _));
    }

    [Theory]
    [InlineData("", "is no address")]
    [InlineData("office", "is no address")]
    [InlineData("1", "is no address")]
    [InlineData("192.0.2", "is no address")]
    [InlineData("010.0.0.1", "is no address")]
    [InlineData("0xC0.0.2.1", "is no address")]
    [InlineData("[2001:db8::1]", "is no address")]
    [InlineData("fe80::1%eth0", "is no address")]
    [InlineData("192.0.2.0/33", "is no network")]
    [InlineData("192.0.2.0/-1", "is no range")]
    [InlineData("192.0.2.0/ 24", "is no network")]
    [InlineData("2001:db8::/129", "is no network")]
    [InlineData("192.0.2.5/24", "Write 192.0.2.0/24 for the network, or 192.0.2.5 for the one address.")]
    [InlineData("2001:db8::5/64", "Write 2001:db8::/64 for the network, or 2001:db8::5 for the one address.")]
    [InlineData("192.0.2.20-192.0.2.10", "Write 192.0.2.10-192.0.2.20.")]
    [InlineData("192.0.2.1-2001:db8::1", "one address is IPv4, the other IPv6")]
    [InlineData("192.0.2.1-", "is no range")]
    public void What_is_no_address_is_refused_with_the_reason(string text, string reason)
    {
        FormatException exception = Assert.Throws<FormatException>(() => ZoneAddress.Parse(text));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.False(ZoneAddress.TryParse(text, out NetworkZoneAddress? address));
        Assert.Null(address);
    }

    [Fact]
    public void Nothing_is_no_address() => Assert.False(ZoneAddress.TryParse(null, out _));
}
