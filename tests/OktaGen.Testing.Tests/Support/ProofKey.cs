using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace OktaGen.Testing.Tests;

/// <summary>A key for proofs of possession, with its public half as a JSON Web Key.</summary>
internal sealed record ProofKey(string Algorithm, string PrivateKeyPem, JsonObject PublicJwk)
{
    public static ProofKey Create(string algorithm = "ES256")
    {
        if (algorithm.StartsWith("RS", StringComparison.Ordinal))
        {
            return CreateRsa(algorithm, 2048);
        }

        (ECCurve curve, string name) = algorithm switch
        {
            "ES384" => (ECCurve.NamedCurves.nistP384, "P-384"),
            "ES512" => (ECCurve.NamedCurves.nistP521, "P-521"),
            _ => (ECCurve.NamedCurves.nistP256, "P-256"),
        };
        using ECDsa ecdsa = ECDsa.Create(curve);
        ECParameters parameters = ecdsa.ExportParameters(includePrivateParameters: false);
        JsonObject jwk = new() { ["kty"] = "EC", ["crv"] = name, ["x"] = Encode(parameters.Q.X!), ["y"] = Encode(parameters.Q.Y!) };
        return new ProofKey(algorithm, ecdsa.ExportPkcs8PrivateKeyPem(), jwk);
    }

    public static ProofKey CreateRsa(string algorithm, int bits)
    {
        using RSA rsa = RSA.Create(bits);
        RSAParameters parameters = rsa.ExportParameters(includePrivateParameters: false);
        JsonObject jwk = new() { ["kty"] = "RSA", ["n"] = Encode(parameters.Modulus!), ["e"] = Encode(parameters.Exponent!) };
        return new ProofKey(algorithm, rsa.ExportPkcs8PrivateKeyPem(), jwk);
    }

    private static string Encode(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);
}
