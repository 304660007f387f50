using System.Buffers.Binary;

namespace OktaGen.Authentication;

/// <summary>Names a key in OpenSSH's own format (its PROTOCOL.key), and how it is converted.</summary>
internal static class OpenSshKey
{
    /// <summary>Its label in PEM.</summary>
    public const string Label = "OPENSSH PRIVATE KEY";

    private static ReadOnlySpan<byte> Magic => "openssh-key-v1\0"u8;

    public static bool Recognizes(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Magic);

    public static PrivateKeyFormatException Refuse(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> kind = Recognizes(bytes) ? KindOf(bytes[Magic.Length..]) : [];
        return kind.IsEmpty || kind.SequenceEqual("ssh-rsa"u8) || kind.StartsWith("ecdsa-sha2-nistp"u8)
            ? new PrivateKeyFormatException("is in OpenSSH's own format, which is not read here. Convert a copy of its file, in place, by "
                + "'ssh-keygen -p -N \"\" -m PKCS8 -f FILE', and give that.")
            : new PrivateKeyFormatException("is an OpenSSH key of a kind that Okta does not take, such as Ed25519. "
                + "Make another, as by 'openssl genrsa -out key.pem 2048', and register its public half at Okta.");
    }

    // Behind cipher, derivation and its options, and the number of keys, the first public key begins with its kind.
    private static ReadOnlySpan<byte> KindOf(ReadOnlySpan<byte> rest)
    {
        for (int skipped = 0; skipped < 3; skipped++)
        {
            _ = ReadText(ref rest);
        }

        ReadOnlySpan<byte> afterCount = rest.Length < sizeof(int) ? [] : rest[sizeof(int)..];
        ReadOnlySpan<byte> publicKey = ReadText(ref afterCount);
        return ReadText(ref publicKey);
    }

    private static ReadOnlySpan<byte> ReadText(scoped ref ReadOnlySpan<byte> rest)
    {
        if (!BinaryPrimitives.TryReadUInt32BigEndian(rest, out uint length) || length > rest.Length - sizeof(uint))
        {
            rest = [];
            return [];
        }

        ReadOnlySpan<byte> text = rest.Slice(sizeof(uint), (int)length);
        rest = rest[(sizeof(uint) + (int)length)..];
        return text;
    }
}
