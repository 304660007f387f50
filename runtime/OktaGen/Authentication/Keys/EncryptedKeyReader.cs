using System.Formats.Asn1;
using System.Security.Cryptography;

namespace OktaGen.Authentication;

/// <summary>Reads an encrypted PKCS#8 key (RFC 5958, section 3).</summary>
internal static class EncryptedKeyReader
{
    private const string Pbes2 = "1.2.840.113549.1.5.13";
    private const string Pbkdf2 = "1.2.840.113549.1.5.12";

    // What a passphrase is stretched by takes about half a second per 600,000, and a damaged number could take days.
    private const int MostIterations = 10_000_000;

    // The key of a named curve is always shorter, an RSA key that Okta takes always longer: so the passphrase is stretched only once.
    private const int LongestCurveKey = 600;

    public static AsymmetricAlgorithm Read(byte[] der, string? passphrase)
    {
        if (string.IsNullOrEmpty(passphrase))
        {
            throw new PrivateKeyFormatException("is encrypted. Set OktaOptions.PrivateKeyPassphrase to its passphrase.");
        }

        CheckScheme(der);
        try
        {
            return der.Length <= LongestCurveKey
                ? DerReader.ImportCurve(curve => curve.ImportEncryptedPkcs8PrivateKey(passphrase, der, out int _))
                : DerReader.ImportRsa(rsa => rsa.ImportEncryptedPkcs8PrivateKey(passphrase, der, out int _));
        }
        catch (CryptographicException)
        {
            throw new PrivateKeyFormatException(
                "is encrypted and could not be read: OktaOptions.PrivateKeyPassphrase is not its passphrase "
                + "(white space and quotation marks around a setting do not count), or it is damaged or of a kind that Okta does not "
                + "take.");
        }
    }

    // Names what the platform cannot decrypt; it would look like a wrong passphrase.
    private static void CheckScheme(byte[] der)
    {
        AsnReader scheme = new AsnReader(der, AsnEncodingRules.BER).ReadSequence().ReadSequence();
        if (scheme.ReadObjectIdentifier() != Pbes2)
        {
            throw NotSupported();
        }

        AsnReader derivation = scheme.ReadSequence().ReadSequence();
        if (derivation.ReadObjectIdentifier() != Pbkdf2)
        {
            throw NotSupported();
        }

        AsnReader parameters = derivation.ReadSequence();
        _ = parameters.ReadOctetString();
        if (!parameters.TryReadInt32(out int iterations) || iterations is < 1 or > MostIterations)
        {
            throw new PrivateKeyFormatException(
                $"is encrypted with a number of iterations that makes no sense: at most {MostIterations} are read.");
        }
    }

    private static PrivateKeyFormatException NotSupported() => new("is encrypted by a scheme that is not read here, such as scrypt. "
        + "Encrypt it by PBES2 with PBKDF2, as by 'openssl pkcs8 -topk8 -v2 aes-256-cbc -in old.pem -out key.pem'.");
}
