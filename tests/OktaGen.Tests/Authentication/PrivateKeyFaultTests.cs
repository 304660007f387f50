using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OktaGen.Authentication;

namespace OktaGen.Tests;

public class PrivateKeyFaultTests
{
    // Tests are named by what the key is: key material belongs into no test output, and differs from run to run.
    private static readonly Dictionary<string, (string Text, string Cause)> s_badKeys = MakeBadKeys();

    public static TheoryData<string> BadKeys => [.. s_badKeys.Keys];

    private static Dictionary<string, (string Text, string Cause)> MakeBadKeys()
    {
        string rsa = TestKeys.Text("PKCS#8", "RSA");
        string curve = TestKeys.Text("PKCS#8", "P-256");
        using RSA weak = RSA.Create(1024);
        using ECDsa other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using ECDsa bitcoin = ECDsa.Create(ECCurve.CreateFromValue("1.3.132.0.10"));
        using ECDsa explicitCurve = ECDsa.Create(TestKeys.P256.ExportExplicitParameters(includePrivateParameters: true));
        using X509Certificate2 certificate = new CertificateRequest("CN=x", TestKeys.Rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));
        string body = string.Concat(curve.Split('\n')[1..^1]);

        return new Dictionary<string, (string Text, string Cause)>
        {
            ["no key"] = ("correct horse battery staple", "neither PEM text nor a JSON Web Key"),
            ["public PEM"] = (TestKeys.Rsa.ExportSubjectPublicKeyInfoPem(), "public key only"),
            ["public PKCS#1"] = (TestKeys.Rsa.ExportRSAPublicKeyPem(), "public key only"),
            ["public RSA JWK"] = (TestKeys.Jwk(TestKeys.Rsa, ("d", null), ("p", null)), "public JSON Web Key only"),
            ["public EC JWK"] = (TestKeys.Jwk(TestKeys.P256, ("d", null)), "public JSON Web Key only"),
            ["certificate"] = (certificate.ExportCertificatePem(), "certificate only"),
            ["encrypted PKCS#8"] = (TestKeys.Encrypted(TestKeys.Rsa), "is encrypted. Set OktaOptions.PrivateKeyPassphrase"),
            ["encrypted PKCS#1"] = ("-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\nAAAA\n-----END RSA PRIVATE KEY-----", "openssl pkcs8 -topk8"),
            ["two keys"] = (rsa + "\n" + curve, "two keys"),
            ["key set"] = ("{\"keys\":[" + TestKeys.Jwk(TestKeys.P256).ToJsonString() + "]}", "key set (JWKS)"),
            ["JSON list"] = ("[" + TestKeys.Jwk(TestKeys.P256).ToJsonString() + "]", "JSON list"),
            ["path"] = ("/run/secrets/okta.pem", "path of a file"),
            ["relative path"] = ("keys/okta.jwk", "path of a file"),
            ["Windows path"] = (@"C:\keys\okta", "path of a file"),
            ["base64 without frame"] = (body, "without its PEM frame"),
            ["weak RSA"] = (weak.ExportPkcs8PrivateKeyPem(), "1024 bits"),
            ["weak RSA JWK"] = (TestKeys.Jwk(weak).ToJsonString(), "1024 bits"),
            ["cut-off PEM"] = (rsa[..200], "cut off"),
            ["damaged PEM"] = (rsa.Replace(rsa.Split('\n')[3] + "\n", "", StringComparison.Ordinal), "damaged"),
            ["unknown curve PEM"] = (bitcoin.ExportPkcs8PrivateKeyPem(), "of a curve that Okta does not take"),
            ["unknown curve JWK"] = (TestKeys.Jwk(TestKeys.P256, ("crv", "secp256k1")), "of a curve ('crv') that Okta does not take"),
            ["Ed25519 PEM"] = ("-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----", "Ed25519"),
            ["RSA-PSS PEM"] = (Pem(WithOid(TestKeys.Rsa.ExportPkcs8PrivateKey(), 10)), "RSA-PSS"),
            ["explicit curve"] = (explicitCurve.ExportPkcs8PrivateKeyPem(), "of a curve that Okta does not take"),
            ["Ed25519 JWK"] = ("{\"kty\":\"OKP\",\"d\":\"AA\"}", "of a kind ('kty')"),
            ["OpenSSH"] = ("-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----", "of a kind that Okta does not take"),
            ["shared secret"] = ("{\"kty\":\"oct\",\"k\":\"AAAA\"}", "shared secret"),
            ["other JSON"] = ("{\"client_id\":\"x\"}", "no 'kty'"),
            ["JSON that is no Unicode"] = ("{\"kty\":\"\\ud800\"}", "not valid JSON"),
            ["text that is no Unicode"] = ("{\"kty\":\"\ud800\"}", "not valid JSON"),
            ["cut-off JSON"] = (TestKeys.Jwk(TestKeys.P256).ToJsonString()[..40], "not valid JSON"),
            ["curve that does not fit"] = (TestKeys.Jwk(TestKeys.P256, ("crv", "P-384")), "does not fit its coordinates"),
            ["larger curve's coordinates"] = (TestKeys.Jwk(TestKeys.P521, ("crv", "P-256")), "does not fit its coordinates"),
            ["missing coordinate"] = (TestKeys.Jwk(TestKeys.P256, ("y", null)), "without 'y'"),
            ["no primes"] = (TestKeys.Jwk(TestKeys.Rsa, ("p", null), ("q", null), ("dp", null), ("dq", null), ("qi", null)), "without its two primes"),
            ["other key's secret part"] = (TestKeys.Jwk(TestKeys.P256, ("d", (string?)TestKeys.Jwk(other)["d"])), "do not belong together"),
            ["other key's modulus"] = (TestKeys.Jwk(TestKeys.Rsa, ("n", new string('A', 10) + (string?)TestKeys.Jwk(TestKeys.Rsa)["d"])), ""),
            ["not base64url"] = (TestKeys.Jwk(TestKeys.P256, ("d", "!!!!")), "not base64url"),
            ["encryption key"] = (TestKeys.Jwk(TestKeys.P256, ("use", "enc")), "not meant for signatures"),
        };
    }

    [Theory]
    [MemberData(nameof(BadKeys))]
    public void A_text_that_is_no_usable_key_is_refused_by_name(string what)
    {
        (string text, string cause) = s_badKeys[what];
        PrivateKeyFormatException exception = Assert.Throws<PrivateKeyFormatException>(() => ClientSigningKey.Load(text));

        Assert.Contains(cause, exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.InnerException);
        Assert.False(SharesText(exception.Message, text), what);
    }

    [Theory]
    [InlineData("RSA")]
    [InlineData("P-256")]
    public void A_passphrase_that_is_not_the_keys_is_refused(string name)
    {
        string pem = TestKeys.Encrypted(TestKeys.Named(name));
        PrivateKeyFormatException exception =
            Assert.Throws<PrivateKeyFormatException>(() => ClientSigningKey.Load(pem, passphrase: "marker-passphrase"));

        Assert.Contains("PrivateKeyPassphrase is not its passphrase", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("marker-passphrase", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_weak_key_is_refused_also_where_it_is_encrypted()
    {
        using RSA weak = RSA.Create(1024);
        Assert.Contains(
            "1024 bits",
            Assert.Throws<PrivateKeyFormatException>(() => ClientSigningKey.Load(TestKeys.Encrypted(weak), passphrase: TestKeys.Passphrase)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.2.840.113549.1.5.3", "1.2.840.113549.1.5.12", 1000, "by a scheme that is not read here")]
    [InlineData("1.2.840.113549.1.5.13", "1.3.6.1.4.1.11591.4.11", 1000, "by a scheme that is not read here")]
    [InlineData("1.2.840.113549.1.5.13", "1.2.840.113549.1.5.12", 2_000_000_000, "iterations")]
    [InlineData("1.2.840.113549.1.5.13", "1.2.840.113549.1.5.12", 0, "iterations")]
    public void An_encryption_that_cannot_be_undone_is_refused_by_name(string scheme, string derivation, int iterations, string cause)
    {
        var der = new AsnWriter(AsnEncodingRules.DER);
        using (der.PushSequence())
        {
            using (der.PushSequence())
            {
                der.WriteObjectIdentifier(scheme);
                using (der.PushSequence())
                using (der.PushSequence())
                {
                    der.WriteObjectIdentifier(derivation);
                    using (der.PushSequence())
                    {
                        der.WriteOctetString([1, 2, 3, 4, 5, 6, 7, 8]);
                        der.WriteInteger(iterations);
                    }
                }
            }

            der.WriteOctetString(new byte[48]);
        }

        string pem = PemEncoding.WriteString("ENCRYPTED PRIVATE KEY", der.Encode());
        Assert.Contains(
            cause,
            Assert.Throws<PrivateKeyFormatException>(() => ClientSigningKey.Load(pem, passphrase: "x")).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RSA", "ES256", "RS256 or RS384 or RS512")]
    [InlineData("P-256", "RS256", "use ES256")]
    [InlineData("P-256", "ES384", "use ES256")]
    [InlineData("P-384", "ES256", "use ES384")]
    [InlineData("P-521", "ES256", "use ES512")]
    [InlineData("RSA", "PS256", "unknown algorithm")]
    [InlineData("RSA", "HS256", "unknown algorithm")]
    [InlineData("P-256", "none", "unknown algorithm")]
    public void An_algorithm_that_does_not_fit_the_key_is_refused(string name, string algorithm, string cause)
    {
        string pem = TestKeys.Text("PKCS#8", name);
        string jwk = TestKeys.Jwk(TestKeys.Named(name), ("alg", algorithm));

        Assert.Contains(cause, Assert.Throws<PrivateKeyFormatException>(() => ClientSigningKey.Load(pem, null, algorithm)).Message, StringComparison.Ordinal);
        Assert.Contains(cause, Assert.Throws<PrivateKeyFormatException>(() => ClientSigningKey.Load(jwk)).Message, StringComparison.Ordinal);
    }

    private static string Pem(byte[] der) => PemEncoding.WriteString("PRIVATE KEY", der);

    // The last part of the algorithm's number, 1.2.840.113549.1.1.1 in an RSA key.
    private static byte[] WithOid(byte[] rsa, byte last)
    {
        ReadOnlySpan<byte> encryption = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01];
        rsa[rsa.AsSpan().IndexOf(encryption) + encryption.Length - 1] = last;
        return rsa;
    }

    // Any ten characters in a row of the key's base64 in the message would be a leak.
    private static bool SharesText(string message, string text) => Enumerable.Range(0, Math.Max(0, text.Length - 10))
        .Select(start => text.Substring(start, 10))
        .Where(piece => piece.All(char.IsAsciiLetterOrDigit))
        .Any(piece => message.Contains(piece, StringComparison.Ordinal));
}
