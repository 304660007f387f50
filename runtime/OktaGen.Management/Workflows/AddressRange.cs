using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace OktaGen.Management;

/// <summary>All addresses from one to another, of one family.</summary>
internal readonly record struct AddressRange(AddressFamily Family, UInt128 First, UInt128 Last)
{
    /// <summary>One address. An IPv4 one that is written as IPv6 (<c>::ffff:192.0.2.1</c>), as sockets give it, is IPv4.</summary>
    public static AddressRange Of(IPAddress address)
    {
        IPAddress plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        UInt128 number = NumberOf(plain);
        return new AddressRange(plain.AddressFamily, number, number);
    }

    /// <summary>What an entry of a zone covers; null where it cannot be read.</summary>
    public static AddressRange? Of(NetworkZoneAddress entry)
    {
        // In the one way in which addresses are written.
        if (!ZoneAddress.TryParse(entry.Value, out NetworkZoneAddress? read))
        {
            return null;
        }

        string text = read.Value!;
        if (text.Split('-') is [var from, var to])
        {
            return new AddressRange(IPAddress.Parse(from).AddressFamily, NumberOf(IPAddress.Parse(from)), NumberOf(IPAddress.Parse(to)));
        }

        var network = IPNetwork.Parse(text);
        UInt128 first = NumberOf(network.BaseAddress);
        int free = (network.BaseAddress.AddressFamily == AddressFamily.InterNetwork ? 32 : 128) - network.PrefixLength;
        return new AddressRange(
            network.BaseAddress.AddressFamily, first, first | (free == 128 ? UInt128.MaxValue : (UInt128.One << free) - 1));
    }

    /// <summary>Whether several ranges together hold all of this one.</summary>
    public bool IsCoveredBy(IEnumerable<AddressRange> ranges)
    {
        AddressFamily family = Family;
        UInt128 next = First;
        foreach (AddressRange range in ranges.Where(range => range.Family == family).OrderBy(static range => range.First))
        {
            if (range.First > next)
            {
                return false;
            }

            if (range.Last >= Last)
            {
                return true;
            }

            next = range.Last >= next ? range.Last + 1 : next;
        }

        return false;
    }

    private static UInt128 NumberOf(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        return address.TryWriteBytes(bytes, out int written) && written == 4
            ? BinaryPrimitives.ReadUInt32BigEndian(bytes)
            : BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }
}
