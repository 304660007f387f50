using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace OktaGen.Management;

/// <summary>Reads the addresses of network zones as people write them, IPv4 and IPv6.</summary>
public static class ZoneAddress
{
    /// <summary>
    /// Reads a network (<c>192.0.2.0/24</c>, <c>2001:db8::/32</c>), a range (<c>192.0.2.10-192.0.2.20</c>) or one address
    /// (<c>192.0.2.1</c>, <c>2001:db8::1</c>), which becomes a network of itself alone.
    /// </summary>
    /// <param name="text">What somebody wrote.</param>
    /// <returns>The address, in the one way in which Okta compares them.</returns>
    /// <exception cref="FormatException">The text is none of these; the message says why.</exception>
    public static NetworkZoneAddress Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, out string? fault) ?? throw new FormatException(fault);
    }

    /// <summary>Reads as <see cref="Parse"/> does, without an exception.</summary>
    /// <param name="text">What somebody wrote.</param>
    /// <param name="address">The address.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out NetworkZoneAddress? address)
    {
        address = text is null ? null : Read(text, out _);
        return address is not null;
    }

    /// <summary>Whether entries, one or several together, hold all addresses of another.</summary>
    /// <param name="entries">The gateways or proxies of a zone; null for none.</param>
    /// <param name="address">An address, network or range.</param>
    /// <returns>Whether they do; false for an entry that is none.</returns>
    public static bool Covers(IEnumerable<NetworkZoneAddress>? entries, NetworkZoneAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return AddressRange.Of(address) is { } range && AreCovered(range, entries);
    }

    internal static bool AreCovered(AddressRange range, IEnumerable<NetworkZoneAddress>? entries) =>
        range.IsCoveredBy((entries ?? []).Select(AddressRange.Of).OfType<AddressRange>());

    internal static bool AreEqual(NetworkZoneAddress one, NetworkZoneAddress other) => Normalized(one) == Normalized(other);

    // What Okta holds may be written otherwise; what cannot be read is compared as it is.
    private static string? Normalized(NetworkZoneAddress address) =>
        TryParse(address.Value, out NetworkZoneAddress? read) && read.Type == address.Type ? read.Value : address.Value;

    private static NetworkZoneAddress? Read(string text, out string? fault)
    {
        string trimmed = text.Trim();
        if (trimmed.Split('-', StringSplitOptions.TrimEntries) is [string first, string last])
        {
            return ReadRange(text, first, last, out fault);
        }

        if (trimmed.Split('/') is [string address, string length])
        {
            return ReadNetwork(text, address, length, out fault);
        }

        if (ReadAddress(trimmed) is not { } single)
        {
            fault = $"'{text}' is no address: expected one such as 192.0.2.1 or 2001:db8::1, a network such as 192.0.2.0/24, or a range "
                + $"such as 192.0.2.10-192.0.2.20.";
            return null;
        }

        fault = null;
        return Network(single, Bits(single));
    }

    private static NetworkZoneAddress? ReadRange(string text, string first, string last, out string? fault)
    {
        if (ReadAddress(first) is not { } from || ReadAddress(last) is not { } to)
        {
            fault = $"'{text}' is no range: expected two addresses, such as 192.0.2.10-192.0.2.20.";
            return null;
        }

        if (from.AddressFamily != to.AddressFamily)
        {
            fault = $"'{text}' is no range: one address is IPv4, the other IPv6.";
            return null;
        }

        if (from.GetAddressBytes().AsSpan().SequenceCompareTo(to.GetAddressBytes()) > 0)
        {
            fault = $"'{text}' is no range: its end comes before its beginning. Write {to}-{from}.";
            return null;
        }

        fault = null;
        return new NetworkZoneAddress { Type = NetworkZoneAddressType.Range, Value = $"{from}-{to}" };
    }

    private static NetworkZoneAddress? ReadNetwork(string text, string address, string length, out string? fault)
    {
        if (ReadAddress(address) is not { } prefix
            || !int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out int bits)
            || bits > Bits(prefix))
        {
            fault = $"'{text}' is no network: expected an address and a length, such as 192.0.2.0/24 or 2001:db8::/32.";
            return null;
        }

        IPAddress masked = Mask(prefix, bits);
        if (!masked.Equals(prefix))
        {
            // Perhaps the one address was meant: widening it silently would let others in.
            fault = $"'{text}' is no network: bits of the address lie behind the length. Write {masked}/{bits} for the network, or "
                + $"{prefix} for the one address.";
            return null;
        }

        fault = null;
        return Network(prefix, bits);
    }

    // The framework also reads '1', '0x7f.1' and '010.0.0.1' (octal), and scopes and brackets of IPv6: in a zone each would be a mistake.
    private static IPAddress? ReadAddress(string text)
    {
        if (!IPAddress.TryParse(text, out IPAddress? address))
        {
            return null;
        }

        bool isPlain = address.AddressFamily == AddressFamily.InterNetwork
            ? address.ToString() == text
            : text.AsSpan().IndexOfAny('[', '%') < 0;
        return isPlain ? address : null;
    }

    private static int Bits(IPAddress address) => address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128;

    private static NetworkZoneAddress Network(IPAddress address, int bits) =>
        new() { Type = NetworkZoneAddressType.Cidr, Value = new IPNetwork(address, bits).ToString() };

    private static IPAddress Mask(IPAddress address, int bits)
    {
        byte[] bytes = address.GetAddressBytes();
        for (int i = 0; i < bytes.Length; i++)
        {
            int kept = Math.Clamp(bits - (i * 8), 0, 8);
            bytes[i] &= (byte)(0xFF << (8 - kept));
        }

        return new IPAddress(bytes);
    }
}
