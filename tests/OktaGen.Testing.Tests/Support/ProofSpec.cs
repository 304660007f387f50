using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace OktaGen.Testing.Tests;

/// <summary>A proof of possession put together by hand, so that each test can spoil one part of it.</summary>
internal sealed class ProofSpec
{
    public ProofSpec(ProofKey key, string method, string uri, DateTimeOffset now)
    {
        PrivateKey = key.PrivateKeyPem;
        Header["typ"] = "dpop+jwt";
        Header["alg"] = key.Algorithm;
        Header["jwk"] = key.PublicJwk.DeepClone();
        Claims["htm"] = method;
        Claims["htu"] = uri;
        Claims["iat"] = now.ToUnixTimeSeconds();
        Claims["jti"] = Guid.NewGuid().ToString();
    }

    public JsonObject Header { get; } = [];

    public JsonObject Claims { get; } = [];

    public string PrivateKey { get; set; }

    public string? Nonce
    {
        set => Claims["nonce"] = value;
    }

    public string AccessToken
    {
        set => Claims["ath"] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(value)));
    }

    public string Sign() => TestJwt.Sign(Header, Claims, PrivateKey);
}
