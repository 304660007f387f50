using System.Formats.Asn1;
using System.Security.Cryptography;

namespace OktaGen.Authentication;

/// <summary>Reads the one private key of a PEM text (RFC 7468): PKCS#8, encrypted or not, PKCS#1 or SEC1.</summary>
internal static class PemReader
{
    private const string Rsa = "1.2.840.113549.1.1.1";
    private const string RsaPss = "1.2.840.113549.1.1.10";
    private const string EllipticCurve = "1.2.840.10045.2.1";
    private const string Ed25519 = "1.3.101.112";

    public static PrivateKeyMaterial Read(string text, string? passphrase)
    {
        if (text.Contains("Proc-Type:", StringComparison.Ordinal))
        {
            throw new PrivateKeyFormatException("is encrypted in OpenSSL's old form ('Proc-Type'), which is too weak to be read here. "
                + "Convert it, as by 'openssl pkcs8 -topk8'.");
        }

        (string label, byte[] der) = FindKey(text);
        try
        {
            return label switch
            {
                "RSA PRIVATE KEY" => new PrivateKeyMaterial(ImportRsa(rsa => rsa.ImportRSAPrivateKey(der, out int _))),
                "EC PRIVATE KEY" => new PrivateKeyMaterial(ImportCurve(curve => curve.ImportECPrivateKey(der, out int _))),
                "ENCRYPTED PRIVATE KEY" => new PrivateKeyMaterial(EncryptedKeyReader.Read(der, passphrase)),
                _ => new PrivateKeyMaterial(ImportPkcs8(der)),
            };
        }
        catch (Exception exception) when (exception is CryptographicException or AsnContentException)
        {
            throw new PrivateKeyFormatException("is damaged: its PEM frame is right, but what it holds cannot be read. Copy it again, whole.");
        }
        catch (PlatformNotSupportedException)
        {
            throw new PrivateKeyFormatException("is of a curve that Okta does not take, or that this platform does not know. Give a key of P-256, P-384 or P-521.");
        }
        finally
        {
            CryptographicOperations.ZeroMemory(der);
        }
    }

    private static (string Label, byte[] Der) FindKey(string text)
    {
        (string Label, byte[] Der)? found = null;
        bool publicKey = false;
        bool certificate = false;
        ReadOnlySpan<char> rest = text;
        while (PemEncoding.TryFind(rest, out PemFields fields))
        {
            string label = rest[fields.Label].ToString();
            publicKey |= label is "PUBLIC KEY" or "RSA PUBLIC KEY";
            certificate |= label is "CERTIFICATE";
            if (label is "OPENSSH PRIVATE KEY" or "DSA PRIVATE KEY")
            {
                throw new PrivateKeyFormatException("is of a kind that Okta does not take. Give an RSA key, or one of the curves P-256, P-384 or P-521.");
            }

            if (label is "PRIVATE KEY" or "ENCRYPTED PRIVATE KEY" or "RSA PRIVATE KEY" or "EC PRIVATE KEY")
            {
                if (found is not null)
                {
                    throw new PrivateKeyFormatException("holds two keys. Give the one that the app signs with.");
                }

                byte[] der = new byte[fields.DecodedDataLength];
                _ = Convert.TryFromBase64Chars(rest[fields.Base64Data], der, out int _);
                found = (label, der);
            }

            rest = rest[fields.Location.End..];
        }

        return found ?? throw new PrivateKeyFormatException((publicKey, certificate) switch
        {
            (true, _) => "is a public key only. Give the private key that belongs to it.",
            (_, true) => "is a certificate only. Give the private key that belongs to it.",
            _ => "is damaged: its PEM text is cut off or not base64. Copy it again, whole, both dashed lines included.",
        });
    }

    private static AsymmetricAlgorithm ImportPkcs8(byte[] der)
    {
        AsnReader info = new AsnReader(der, AsnEncodingRules.BER).ReadSequence();
        _ = info.ReadInteger();
        string algorithm = info.ReadSequence().ReadObjectIdentifier();
        return algorithm switch
        {
            Rsa => ImportRsa(rsa => rsa.ImportPkcs8PrivateKey(der, out int _)),
            EllipticCurve => ImportCurve(curve => curve.ImportPkcs8PrivateKey(der, out int _)),
            Ed25519 => throw new PrivateKeyFormatException("is an Ed25519 key, which Okta does not take. Give an RSA key, or one of P-256, P-384 or P-521."),
            RsaPss => throw new PrivateKeyFormatException("is an RSA-PSS key, which Okta does not take. Give a plain RSA key."),
            _ => throw new PrivateKeyFormatException("is of a kind that Okta does not take. Give an RSA key, or one of P-256, P-384 or P-521."),
        };
    }

    public static RSA ImportRsa(Action<RSA> import) => Import(RSA.Create(), import);

    public static ECDsa ImportCurve(Action<ECDsa> import) => Import(ECDsa.Create(), import);

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
