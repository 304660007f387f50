using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OktaGen.Authentication;

namespace OktaGen.Tests;

public sealed class ClientAssertionTests
{
    private const string Audience = "https://example.okta.com/oauth2/v1/token";
    private static readonly DateTimeOffset s_now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000).AddMilliseconds(789);

    [Fact]
    public async Task It_holds_what_Okta_demands_and_nothing_else()
    {
        using ClientSigningKey key = ClientSigningKey.Load(TestKeys.Text("PKCS#8", "RSA"), "kid-1");
        string assertion = await ClientAssertion.CreateAsync(key, "0oa1", Audience, s_now, default);

        JsonElement header = Part(assertion, 0);
        Assert.Equal("RS256", header.GetProperty("alg").GetString());
        Assert.Equal("kid-1", header.GetProperty("kid").GetString());
        JsonElement payload = Part(assertion, 1);
        Assert.Equal("0oa1", payload.GetProperty("iss").GetString());
        Assert.Equal("0oa1", payload.GetProperty("sub").GetString());
        Assert.Equal(JsonValueKind.String, payload.GetProperty("aud").ValueKind);
        Assert.Equal(Audience, payload.GetProperty("aud").GetString());
        Assert.Equal("1799999990", payload.GetProperty("iat").GetRawText());
        Assert.Equal("1800000300", payload.GetProperty("exp").GetRawText());
        Assert.Matches("^[0-9a-f]{32}$", payload.GetProperty("jti").GetString());
        Assert.Equal(["aud", "exp", "iat", "iss", "jti", "sub"], payload.EnumerateObject().Select(claim => claim.Name).Order());
    }

    [Fact]
    public async Task Each_has_an_id_of_its_own()
    {
        using ClientSigningKey key = ClientSigningKey.Load(TestKeys.Text("PKCS#8", "P-256"));
        var ids = new HashSet<string>();
        for (int count = 0; count < 50; count++)
        {
            Assert.True(ids.Add(new JsonWebToken(await ClientAssertion.CreateAsync(key, "0oa1", Audience, s_now, default)).Id));
        }
    }

    [Fact]
    public async Task The_library_validates_it()
    {
        using ClientSigningKey key = ClientSigningKey.Load(TestKeys.Text("PKCS#8", "P-384"), "kid-1");
        string assertion = await ClientAssertion.CreateAsync(key, "0oa1", Audience, DateTimeOffset.UtcNow, default);

        TokenValidationResult result = await new JsonWebTokenHandler().ValidateTokenAsync(assertion, new TokenValidationParameters
        {
            ValidIssuer = "0oa1",
            ValidAudience = Audience,
            IssuerSigningKey = new ECDsaSecurityKey(TestKeys.P384) { KeyId = "kid-1" },
            ValidAlgorithms = ["ES384"],
            ClockSkew = TimeSpan.Zero,
        });

        Assert.True(result.IsValid, result.Exception?.Message);
    }

    private static JsonElement Part(string token, int index) =>
        JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(token.Split('.')[index])).RootElement.Clone();
}
