using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace OktaGen.Testing.Tests;

/// <summary>A client assertion put together by hand, so that each test can spoil one part of it.</summary>
internal sealed class AssertionSpec
{
    public AssertionSpec(OktaOptions options, DateTimeOffset now)
    {
        PrivateKey = options.PrivateKey!;
        Header["alg"] = IsRsa(PrivateKey) ? "RS256" : "ES256";
        Header["kid"] = options.PrivateKeyId;
        Claims["iss"] = options.ClientId;
        Claims["sub"] = options.ClientId;
        Claims["aud"] = options.OrgUrl + "/oauth2/v1/token";
        Claims["iat"] = now.ToUnixTimeSeconds();
        Claims["exp"] = now.ToUnixTimeSeconds() + 300;
        Claims["jti"] = Guid.NewGuid().ToString();
    }

    public JsonObject Header { get; } = [];

    public JsonObject Claims { get; } = [];

    public string PrivateKey { get; set; }

    public string Sign()
    {
        string data = Encode(Header) + "." + Encode(Claims);
        return data + "." + WebEncoders.Base64UrlEncode(Sign(Encoding.ASCII.GetBytes(data)));
    }

    private static bool IsRsa(string pem)
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

    private byte[] Sign(byte[] data)
    {
        string algorithm = (string)Header["alg"]!;
        HashAlgorithmName hash = new("SHA" + algorithm[2..]);
        if (IsRsa(PrivateKey))
        {
            using RSA rsa = RSA.Create();
            rsa.ImportFromPem(PrivateKey);
            return rsa.SignData(data, hash, RSASignaturePadding.Pkcs1);
        }

        using ECDsa ecdsa = ECDsa.Create();
        ecdsa.ImportFromPem(PrivateKey);
        return ecdsa.SignData(data, hash);
    }
}
