using System.Security.Cryptography;

namespace OktaGen.Testing;

/// <summary>A fresh key pair: the private half as PEM for the client, the public half for the org.</summary>
internal sealed record KeyPair(string PrivateKeyPem, PublicKey PublicKey)
{
    public static KeyPair Create(OktaTestKeyType type)
    {
        string id = Ids.Text(43);
        if (type == OktaTestKeyType.Rsa2048)
        {
            using RSA rsa = RSA.Create(2048);
            return new KeyPair(rsa.ExportPkcs8PrivateKeyPem(), new PublicKey(id, rsa));
        }

        using ECDsa ecdsa = ECDsa.Create(type switch
        {
            OktaTestKeyType.P256 => ECCurve.NamedCurves.nistP256,
            OktaTestKeyType.P384 => ECCurve.NamedCurves.nistP384,
            OktaTestKeyType.P521 => ECCurve.NamedCurves.nistP521,
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        });
        return new KeyPair(ecdsa.ExportPkcs8PrivateKeyPem(), new PublicKey(id, ecdsa));
    }
}
