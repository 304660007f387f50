using System.Formats.Asn1;
using System.Security.Cryptography;

namespace OktaGen.Authentication;

/// <summary>Reads a private key in DER by what it holds, PKCS#8, encrypted or not, PKCS#1 or SEC1, and names what else it is.</summary>
internal static class DerReader
{
    private const string Rsa = "1.2.840.113549.1.1.1";
    private const string RsaPss = "1.2.840.113549.1.1.10";
    private const string EllipticCurve = "1.2.840.10045.2.1";
    private const string Ed25519 = "1.3.101.112";
    private const string CmsContents = "1.2.840.113549.1.7.";

    // RFC 8017, appendix A.1: version and eight numbers in a private key, two numbers in a public one. A DSA key has five behind its
    // version.
    private const int NumbersOfRsaKey = 9;
    private const int NumbersOfRsaPublicKey = 2;

    /// <summary>Whether bytes can be DER of a key, a certificate or a container of them: each is one sequence, perhaps cut off.</summary>
    public static bool Recognizes(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x30, >= 0x80 and <= 0x84, _, _, ..] => true,
        [0x30, byte length, ..] => length == bytes.Length - 2,
        _ => false,
    };

    /// <exception cref="PrivateKeyFormatException">It is no usable private key.</exception>
    public static PrivateKeyMaterial Read(byte[] der, string? passphrase)
    {
        try
        {
            return new PrivateKeyMaterial(Import(der, passphrase));
        }
        catch (Exception exception) when (exception is CryptographicException or AsnContentException)
        {
            throw new PrivateKeyFormatException(
                "is damaged: what it holds cannot be read, as if a part were cut off or changed. Copy it again, whole.");
        }
        catch (PlatformNotSupportedException)
        {
            throw new PrivateKeyFormatException(
                "is of a curve that Okta does not take, or that this platform does not know. Give a key of P-256, P-384 or P-521.");
        }
    }

    public static RSA ImportRsa(Action<RSA> import) => Import(RSA.Create(), import);

    public static ECDsa ImportCurve(Action<ECDsa> import) => Import(ECDsa.Create(), import);

    private static AsymmetricAlgorithm Import(byte[] der, string? passphrase)
    {
        AsnReader outer = new AsnReader(der, AsnEncodingRules.BER).ReadSequence();
        if (outer.PeekTag().HasSameClassAndValue(Asn1Tag.Sequence))
        {
            return ImportEncrypted(outer, der, passphrase);
        }

        if (!outer.PeekTag().HasSameClassAndValue(Asn1Tag.Integer))
        {
            throw outer.PeekTag().HasSameClassAndValue(Asn1Tag.ObjectIdentifier)
                ? new PrivateKeyFormatException(KeyFaults.Certificates)
                : OtherKind();
        }

        _ = outer.ReadIntegerBytes();
        Asn1Tag second = outer.PeekTag();
        if (second.HasSameClassAndValue(Asn1Tag.PrimitiveOctetString))
        {
            return ImportCurve(curve => curve.ImportECPrivateKey(der, out int _));
        }

        return second.HasSameClassAndValue(Asn1Tag.Sequence)
            ? ImportPkcs8(outer.ReadSequence().ReadObjectIdentifier(), der)
            : ImportPkcs1(outer, der);
    }

    private static AsymmetricAlgorithm ImportPkcs8(string algorithm, byte[] der) => algorithm switch
    {
        Rsa => ImportRsa(rsa => rsa.ImportPkcs8PrivateKey(der, out int _)),
        EllipticCurve => ImportCurve(curve => curve.ImportPkcs8PrivateKey(der, out int _)),
        Ed25519 => throw new PrivateKeyFormatException(
            "is an Ed25519 key, which Okta does not take. Give an RSA key, or one of P-256, P-384 or P-521."),
        RsaPss => throw new PrivateKeyFormatException("is an RSA-PSS key, which Okta does not take. Give a plain RSA key."),
        _ when algorithm.StartsWith(CmsContents, StringComparison.Ordinal) => throw new PrivateKeyFormatException(
            "is a PKCS#12 container (.p12, .pfx), in which vaults keep certificates with their keys. Take the key out of its file, as by "
            + "'openssl pkcs12 -in key.p12 -nocerts -nodes -out key.pem', and give that."),
        _ => throw OtherKind(),
    };

    private static RSA ImportPkcs1(AsnReader numbers, byte[] der)
    {
        int count = 1;
        for (; numbers.HasData && numbers.PeekTag().HasSameClassAndValue(Asn1Tag.Integer); count++)
        {
            _ = numbers.ReadIntegerBytes();
        }

        return count switch
        {
            >= NumbersOfRsaKey => ImportRsa(rsa => rsa.ImportRSAPrivateKey(der, out int _)),
            NumbersOfRsaPublicKey => throw PublicOnly(),
            _ => throw OtherKind(),
        };
    }

    // Begins with what a key's encryption or algorithm is, or with the whole content that a certificate signs.
    private static AsymmetricAlgorithm ImportEncrypted(AsnReader outer, byte[] der, string? passphrase)
    {
        AsnReader first = outer.ReadSequence();
        if (!first.PeekTag().HasSameClassAndValue(Asn1Tag.ObjectIdentifier))
        {
            throw new PrivateKeyFormatException(IsRequest(first) ? KeyFaults.Request : KeyFaults.Certificate);
        }

        return outer.PeekTag().HasSameClassAndValue(Asn1Tag.PrimitiveBitString)
            ? throw PublicOnly()
            : EncryptedKeyReader.Read(der, passphrase);
    }

    // RFC 2986, section 4.1: version and name. A certificate has a tagged version, or at once its number and its signature's algorithm.
    private static bool IsRequest(AsnReader content)
    {
        if (!content.PeekTag().HasSameClassAndValue(Asn1Tag.Integer))
        {
            return false;
        }

        _ = content.ReadIntegerBytes();
        AsnReader second = content.ReadSequence();
        return !second.HasData || !second.PeekTag().HasSameClassAndValue(Asn1Tag.ObjectIdentifier);
    }

    private static PrivateKeyFormatException PublicOnly() => new(KeyFaults.PublicKey);

    private static PrivateKeyFormatException OtherKind() =>
        new("is of a kind that Okta does not take. Give an RSA key, or one of P-256, P-384 or P-521.");

    private static T Import<T>(T key, Action<T> import)
        where T : AsymmetricAlgorithm
    {
        try
        {
            import(key);
            return key;
        }
        catch
        {
            key.Dispose();
            throw;
        }
    }
}
