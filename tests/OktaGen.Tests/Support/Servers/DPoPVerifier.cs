using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace OktaGen.Tests;

/// <summary>Checks proofs of possession by the library's cryptography, as a server does.</summary>
internal static class DPoPVerifier
{
    /// <summary>Verifies the signature with the proof's own key, and gives the key's thumbprint (RFC 7638).</summary>
    public static async Task<string> VerifySignatureAsync(string proof)
    {
        using JsonDocument header = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(proof.Split('.')[0]));
        var key = new JsonWebKey(header.RootElement.GetProperty("jwk").GetRawText());
        Assert.False(key.HasPrivateKey);
        Assert.Equal("dpop+jwt", header.RootElement.GetProperty("typ").GetString());
        TokenValidationResult result = await new JsonWebTokenHandler().ValidateTokenAsync(proof, new TokenValidationParameters
        {
            IssuerSigningKey = key,
            ValidAlgorithms = ["ES256", "RS256"],
            ValidTypes = ["dpop+jwt"],
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
        });
        Assert.True(result.IsValid, result.Exception?.Message);
        return Base64UrlEncoder.Encode(key.ComputeJwkThumbprint());
    }
}
