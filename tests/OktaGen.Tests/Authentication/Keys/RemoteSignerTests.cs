using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OktaGen.Authentication;
using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class RemoteSignerTests
{
    [Theory]
    [InlineData("RSA", "RS256")]
    [InlineData("RSA", "RS384")]
    [InlineData("RSA", "RS512")]
    [InlineData("P-256", "ES256")]
    [InlineData("P-384", "ES384")]
    [InlineData("P-521", "ES512")]
    public async Task The_holder_of_the_key_signs_by_every_algorithm_and_curves_in_either_form(string name, string algorithm)
    {
        foreach (DSASignatureFormat form in Enum.GetValues<DSASignatureFormat>())
        {
            using var signer = new RemoteSigner(new KeyHolder(TestKeys.Named(name), algorithm, "kid-1") { Form = form }, keyId: "other");
            string token = await ClientAssertion.CreateAsync(signer, "0oa1", "https://example.okta.com/oauth2/v1/token", DateTimeOffset.UnixEpoch, default);

            Assert.True(TestKeys.Verifies(token, TestKeys.Named(name), algorithm));
        }
    }

    [Fact]
    public async Task Its_assertion_is_that_of_a_key_of_our_own()
    {
        using var remote = new RemoteSigner(new KeyHolder(TestKeys.P256, "ES256", "kid-1"), keyId: null);
        using ClientSigningKey local = ClientSigningKey.Load(TestKeys.Text("JWK", "P-256"), "kid-1");
        var claims = new Dictionary<string, object> { ["iss"] = "0oa\u00e91\"<", ["exp"] = 1_800_000_300L };

        var theirs = new JsonWebToken(await remote.SignAsync(claims, default));
        var ours = new JsonWebToken(await local.SignAsync(claims, default));

        Assert.Equal(Text(ours.EncodedPayload), Text(theirs.EncodedPayload));
        Assert.Equal((ours.Alg, ours.Kid, ours.Typ), (theirs.Alg, theirs.Kid, theirs.Typ));
        Assert.Equal(ours.Claims.Select(claim => claim.Type), theirs.Claims.Select(claim => claim.Type));

        static string Text(string part) => JsonNormal(Encoding.UTF8.GetString(Base64UrlEncoder.DecodeBytes(part)));
    }

    [Theory]
    [InlineData(null, " option ", "option")]
    [InlineData("own", "option", "own")]
    [InlineData(null, " ", null)]
    public async Task Its_own_key_id_wins_over_that_of_the_options(string? own, string? option, string? expected)
    {
        using var signer = new RemoteSigner(new KeyHolder(TestKeys.P256, "ES256", own), option);
        var token = new JsonWebToken(await signer.SignAsync(new Dictionary<string, object> { ["sub"] = "me" }, default));
        Assert.Equal(expected, token.TryGetHeaderValue("kid", out string? kid) ? kid : null);
    }

    public static TheoryData<string, string, byte[]> BadSignatures => new()
    {
        { "ES256", "0 bytes", [] },
        { "ES256", "63 bytes", new byte[63] },
        { "ES384", "64 bytes", new byte[64] },
        { "ES256", "8 bytes", [0x30, 6, 2, 1, 1, 2, 2, 1] },
        { "ES256", "9 bytes", [0x30, 6, 2, 1, 1, 2, 1, 1, 0] },
        { "ES256", "11 bytes", [0x30, 9, 2, 1, 1, 2, 1, 1, 2, 1, 1] },
        { "ES256", "41 bytes", [0x30, 39, 2, 34, 1, .. new byte[33], 2, 1, 1] },
        { "RS256", "255 bytes", new byte[255] },
    };

    [Theory]
    [MemberData(nameof(BadSignatures))]
    public async Task What_cannot_be_a_signature_is_refused_by_its_length(string algorithm, string length, byte[] signature)
    {
        using var signer = new RemoteSigner(
            new KeyHolder(algorithm[0] == 'R' ? TestKeys.Rsa : TestKeys.P256, algorithm) { Change = _ => signature }, keyId: null);
        OktaAuthenticationException exception = await Assert.ThrowsAsync<OktaAuthenticationException>(() => SignAsync(signer));

        Assert.Contains(length, exception.Message, StringComparison.Ordinal);
        Assert.Contains(algorithm, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_holder_throws_is_the_inner_exception()
    {
        var cause = new TimeoutException("vault");
        using var signer = new RemoteSigner(new KeyHolder(TestKeys.P256, "ES256") { Change = _ => throw cause }, keyId: null);
        OktaAuthenticationException exception = await Assert.ThrowsAsync<OktaAuthenticationException>(() => SignAsync(signer));

        Assert.Same(cause, exception.InnerException);
        Assert.Contains("OktaOptions.ClientAssertionSigner", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_end_of_the_attempt_stays_a_cancellation()
    {
        using var signer = new RemoteSigner(new KeyHolder(TestKeys.P256, "ES256"), keyId: null);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => signer.SignAsync(new Dictionary<string, object>(), new CancellationToken(canceled: true)).AsTask());
    }

    [Fact]
    public async Task An_org_takes_its_assertions()
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        OktaOptions options = org.CreateServiceApp("okta.users.read");
        using ECDsa key = ECDsa.Create();
        key.ImportFromPem(options.PrivateKey);
        options.PrivateKey = null;
        options.ClientAssertionSigner = new KeyHolder(key, "ES256") { Form = DSASignatureFormat.Rfc3279DerSequence };

        await using OktaConnection okta = Connect.To(options, ["okta.users.read"]);

        await foreach (OrgUser user in new PeopleClient(okta).ListAsync())
        {
            Assert.NotNull(user);
        }

        Assert.Contains(org.Requests, request => request.Path == "/api/v1/users");
    }

    private static Task<string> SignAsync(RemoteSigner signer) =>
        signer.SignAsync(new Dictionary<string, object> { ["sub"] = "me" }, default).AsTask();

    private static string JsonNormal(string json) => System.Text.Json.Nodes.JsonNode.Parse(json)!.ToJsonString();
}
