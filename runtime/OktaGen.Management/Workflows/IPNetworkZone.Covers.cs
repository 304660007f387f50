using System.Net;

namespace OktaGen.Management;

public sealed partial class IPNetworkZone
{
    /// <summary>Whether the gateways of the zone hold an address: by a network or range around it, or by itself.</summary>
    /// <param name="address">The address, IPv4 or IPv6; an IPv4 one may be written as IPv6, as sockets give it.</param>
    /// <returns>Whether a request from it comes from the zone, if the zone is active.</returns>
    public bool Covers(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return ZoneAddress.AreCovered(AddressRange.Of(address), Gateways);
    }

    /// <summary>Whether the gateways of the zone, one or several together, hold all addresses of an entry.</summary>
    /// <param name="address">An address, network or range, as <see cref="ZoneAddress"/> reads it.</param>
    /// <returns>Whether they do; false for an entry that is none.</returns>
    public bool Covers(NetworkZoneAddress address) => ZoneAddress.Covers(Gateways, address);

    /// <summary>Whether the gateways of the zone, one or several together, hold all addresses of what somebody wrote.</summary>
    /// <param name="address">An address, network or range, such as <c>198.51.100.9</c> or <c>198.51.100.0/24</c>.</param>
    /// <returns>Whether they do.</returns>
    /// <exception cref="FormatException">The text is none of these; the message says why.</exception>
    public bool Covers(string address) => Covers(ZoneAddress.Parse(address));
}
