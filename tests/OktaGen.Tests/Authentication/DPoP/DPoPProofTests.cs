using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OktaGen.Authentication;

namespace OktaGen.Tests;

public sealed class DPoPProofTests
{
    private const string Target = "https://example.okta.com/api/v1/users/ada@example.com";
    private static readonly DateTimeOffset s_now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000).AddMilliseconds(789);

    [Theory]
    [InlineData("ES256")]
    [InlineData("RS256")]
    public async Task It_is_what_the_library_would_write_and_the_library_verifies_it(string algorithm)
    {
        using var key = DPoPKey.Create(algorithm);
        byte[] hash = DPoPProof.HashOf("token");
        string proof = DPoPProof.Create(key, HttpMethod.Get, Target, s_now, "nonce-1", hash);

        await DPoPVerifier.VerifySignatureAsync(proof);
        var token = new JsonWebToken(proof);
        string theirs = new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = "dpop+jwt",
            SigningCredentials = new SigningCredentials(
                algorithm == "ES256" ? new ECDsaSecurityKey(TestKeys.P256) : new RsaSecurityKey(TestKeys.Rsa), algorithm),
            AdditionalHeaderClaims = new Dictionary<string, object> { ["jwk"] = Part(proof, 0).GetProperty("jwk") },
            Claims = new Dictionary<string, object>
            {
                ["jti"] = token.Id,
                ["htm"] = "GET",
                ["htu"] = Target,
                ["iat"] = 1_799_999_990L,
                ["nonce"] = "nonce-1",
                ["ath"] = Base64UrlEncoder.Encode(System.Security.Cryptography.SHA256.HashData("token"u8)),
            },
        });
        Assert.Equal(Members(theirs, 0), Members(proof, 0));
        Assert.Equal(Members(theirs, 1), Members(proof, 1));
        Assert.Matches("^[A-Za-z0-9_-]{22}$", token.Id);
    }

    [Fact]
    public void What_is_not_demanded_is_left_out()
    {
        using var key = DPoPKey.Create("ES256");
        string proof = DPoPProof.Create(key, HttpMethod.Post, Target, s_now, nonce: null, tokenHash: null);

        Assert.Equal(["htm", "htu", "iat", "jti"], Part(proof, 1).EnumerateObject().Select(claim => claim.Name).Order());
        Assert.Equal(["alg", "jwk", "typ"], Part(proof, 0).EnumerateObject().Select(claim => claim.Name).Order());
        Assert.Equal(["crv", "kty", "x", "y"], Part(proof, 0).GetProperty("jwk").EnumerateObject().Select(member => member.Name).Order());
    }

    [Theory]
    [InlineData("https://example.okta.com/api/v1/groups/<\\\"&'+\n>", "quote\" back\\slash")]
    [InlineData("https://example.okta.com/api/v1/users/zoë-山🗻", "ünicode-🗻")]
    public async Task Every_text_survives(string target, string nonce)
    {
        using var key = DPoPKey.Create("ES256");
        string proof = DPoPProof.Create(key, HttpMethod.Get, target, s_now, nonce, tokenHash: null);

        await DPoPVerifier.VerifySignatureAsync(proof);
        Assert.Equal(target, Part(proof, 1).GetProperty("htu").GetString());
        Assert.Equal(nonce, Part(proof, 1).GetProperty("nonce").GetString());
    }

    [Fact]
    public async Task A_URL_of_any_length_survives()
    {
        using var key = DPoPKey.Create("ES256");
        string target = "https://example.okta.com/" + new string('é', 20_000);

        string proof = DPoPProof.Create(key, HttpMethod.Get, target, s_now, null, null);

        await DPoPVerifier.VerifySignatureAsync(proof);
        Assert.Equal(target, Part(proof, 1).GetProperty("htu").GetString());
    }

    [Theory]
    [InlineData("get", "GET")]
    [InlineData("Patch", "PATCH")]
    [InlineData("PURGE", "PURGE")]
    public void The_method_is_the_one_that_is_sent(string method, string sent)
    {
        using var key = DPoPKey.Create("ES256");
        Assert.Equal(sent, Part(DPoPProof.Create(key, new HttpMethod(method), Target, s_now, null, null), 1).GetProperty("htm").GetString());
    }

    // RFC 9449, section 7.1.
    [Fact]
    public void The_hash_of_a_token_is_that_of_the_standards_example() =>
        Assert.Equal("fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"u8.ToArray(), DPoPProof.HashOf("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU"));

    [Fact]
    public async Task One_key_serves_many_threads_and_no_proof_is_like_another()
    {
        using var key = DPoPKey.Create("ES256");

        string[][] proofs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            Enumerable.Range(0, 50).Select(_ => DPoPProof.Create(key, HttpMethod.Get, Target, s_now, null, null)).ToArray())));

        string[] all = [.. proofs.SelectMany(some => some)];
        Assert.Equal(400, all.Select(proof => new JsonWebToken(proof).Id).Distinct().Count());
        foreach (string proof in all)
        {
            await DPoPVerifier.VerifySignatureAsync(proof);
        }
    }

    private static JsonElement Part(string token, int index) =>
        JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(token.Split('.')[index])).RootElement.Clone();

    private static IEnumerable<(string Name, string Value)> Members(string token, int index) =>
        Part(token, index).EnumerateObject().Select(member => (member.Name, member.Value.ToString())).Order();
}
