using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace OktaGen.Testing.Tests;

/// <summary>Signs whatever it is given: nothing of it needs to be right.</summary>
internal static class TestJwt
{
    public static string Sign(JsonObject header, JsonObject claims, string privateKeyPem)
    {
        string data = Encode(header) + "." + Encode(claims);
        return data + "." + WebEncoders.Base64UrlEncode(Sign(Encoding.ASCII.GetBytes(data), (string)header["alg"]!, privateKeyPem));
    }

    public static bool IsRsa(string pem)
    {
        using RSA rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(pem);
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static string Encode(JsonObject part) => WebEncoders.Base64UrlEncode(JsonSerializer.SerializeToUtf8Bytes(part));

    private static byte[] Sign(byte[] data, string algorithm, string pem)
    {
        HashAlgorithmName hash = new("SHA" + algorithm[2..]);
        if (IsRsa(pem))
        {
            using RSA rsa = RSA.Create();
            rsa.ImportFromPem(pem);
            return rsa.SignData(data, hash, RSASignaturePadding.Pkcs1);
        }

        using ECDsa ecdsa = ECDsa.Create();
        ecdsa.ImportFromPem(pem);
        return ecdsa.SignData(data, hash);
    }
}
