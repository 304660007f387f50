using Microsoft.IdentityModel.JsonWebTokens;
using OktaGen.Authentication;

namespace OktaGen.Tests;

public sealed class ClientSigningKeyTests
{
    private static readonly string[] s_forms =
    [
        "PKCS#8", "PKCS#1 or SEC1", "CRLF", @"literal \n", @"literal \r\n", "one line", "byte order mark and leading text",
        "with its public key", "encrypted PKCS#8", "base64 of the encrypted PKCS#8", "base64 of the PEM", "JWK", "base64 of the JWK",
        "base64 of the DER", "base64 of the PKCS#1 or SEC1 DER", "base64 of the encrypted DER",
        "PKCS#1 or SEC1 in the frame of PKCS#8", "PKCS#8 in the frame of PKCS#1",
    ];

    public static TheoryData<string, string, string?, string> FormsAndAlgorithms()
    {
        (string Key, string? Named, string Expected)[] algorithms =
        [
            ("RSA", null, "RS256"), ("RSA", "RS256", "RS256"), ("RSA", "RS384", "RS384"), ("RSA", "rs512", "RS512"),
            ("P-256", null, "ES256"), ("P-256", "ES256", "ES256"),
            ("P-384", null, "ES384"), ("P-384", "ES384", "ES384"),
            ("P-521", null, "ES512"), ("P-521", "ES512", "ES512"),
        ];
        var data = new TheoryData<string, string, string?, string>();
        foreach (string form in s_forms)
        {
            foreach ((string key, string? named, string expected) in algorithms)
            {
                data.Add(form, key, named, expected);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(FormsAndAlgorithms))]
    public void Every_form_of_key_signs_by_every_algorithm_that_fits(string form, string name, string? algorithm, string expected)
    {
        using ClientSigningKey key = ClientSigningKey.Load(TestKeys.Text(form, name), keyId: "kid-1", algorithm, TestKeys.Passphrase);

        string token = key.Sign(new Dictionary<string, object> { ["sub"] = "me" });

        Assert.True(TestKeys.Verifies(token, TestKeys.Named(name), expected));
        var read = new JsonWebToken(token);
        Assert.Equal(expected, read.Alg);
        Assert.Equal("kid-1", read.Kid);
        Assert.Equal("me", read.Subject);
    }

    [Fact]
    public void The_key_id_of_the_options_wins_over_that_of_the_JSON_Web_Key()
    {
        string jwk = TestKeys.Jwk(TestKeys.P256, ("kid", "own"));
        using ClientSigningKey own = ClientSigningKey.Load(jwk);
        using ClientSigningKey named = ClientSigningKey.Load(jwk, keyId: " named ");
        using ClientSigningKey none = ClientSigningKey.Load(TestKeys.Text("PKCS#8", "RSA"));

        Assert.Equal("own", new JsonWebToken(Sign(own)).Kid);
        Assert.Equal("named", new JsonWebToken(Sign(named)).Kid);
        Assert.False(new JsonWebToken(Sign(none)).TryGetHeaderValue("kid", out string? _));
    }

    [Fact]
    public void The_algorithm_of_the_JSON_Web_Key_is_its_default()
    {
        using ClientSigningKey own = ClientSigningKey.Load(TestKeys.Jwk(TestKeys.Rsa, ("alg", "RS512"), ("use", "sig")));
        using ClientSigningKey named = ClientSigningKey.Load(TestKeys.Jwk(TestKeys.Rsa, ("alg", "RS512")), algorithm: "RS256");

        Assert.Equal("RS512", own.Algorithm);
        Assert.Equal("RS256", named.Algorithm);
    }

    [Theory]
    [InlineData("RSA")]
    [InlineData("P-256")]
    public void A_key_signs_after_an_equal_one_was_disposed_of(string name)
    {
        string text = TestKeys.Text("PKCS#8", name);
        ClientSigningKey first = ClientSigningKey.Load(text, "kid");
        _ = Sign(first);
        first.Dispose();

        using ClientSigningKey second = ClientSigningKey.Load(text, "kid");
        Assert.True(TestKeys.Verifies(Sign(second), TestKeys.Named(name), second.Algorithm));
        Assert.Throws<ObjectDisposedException>(() => Sign(first));
    }

    [Fact]
    public void One_key_signs_for_many_threads()
    {
        using ClientSigningKey key = ClientSigningKey.Load(TestKeys.Text("PKCS#8", "P-256"));
        _ = Parallel.For(0, 200, _ => Assert.True(TestKeys.Verifies(Sign(key), TestKeys.P256, "ES256")));
    }

    private static string Sign(ClientSigningKey key) => key.Sign(new Dictionary<string, object> { ["sub"] = "me" });
}
