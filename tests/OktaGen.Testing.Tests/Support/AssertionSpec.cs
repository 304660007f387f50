using System.Text.Json.Nodes;

namespace OktaGen.Testing.Tests;

/// <summary>A client assertion put together by hand, so that each test can spoil one part of it.</summary>
internal sealed class AssertionSpec
{
    public AssertionSpec(OktaOptions options, DateTimeOffset now)
    {
        PrivateKey = options.PrivateKey!;
        Header["alg"] = TestJwt.IsRsa(PrivateKey) ? "RS256" : "ES256";
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

    public string Sign() => TestJwt.Sign(Header, Claims, PrivateKey);
}
