using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using OktaGen.Authentication;

namespace OktaGen.Tests;

public sealed class PrivateKeyFaultTests
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
        var request = new CertificateRequest("CN=x", TestKeys.Rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using X509Certificate2 certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));
        byte[] container = certificate.Export(X509ContentType.Pkcs12, "x");

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
            ["base64 of a public key"] = (Convert.ToBase64String(TestKeys.Rsa.ExportSubjectPublicKeyInfo()), "public key only"),
            ["base64 of a public PKCS#1 key"] = (Convert.ToBase64String(TestKeys.Rsa.ExportRSAPublicKey()), "public key only"),
            ["base64 of a certificate"] = (Convert.ToBase64String(certificate.RawData), "certificate only"),
            ["base64 of a certificate's PEM"] = (Base64(certificate.ExportCertificatePem()), "certificate only"),
            ["base64 of a request"] = (Convert.ToBase64String(request.CreateSigningRequest()), "request for a certificate"),
            ["request"] = (request.CreateSigningRequestPem(), "request for a certificate"),
            ["base64 of PKCS#12"] = (Convert.ToBase64String(container), "PKCS#12 container (.p12, .pfx)"),
            ["PKCS#12 in the frame of a key"] = (Pem(container), "openssl pkcs12 -in key.p12 -nocerts -nodes -out key.pem"),
            ["public key in the frame of a key"] = (Pem(TestKeys.Rsa.ExportSubjectPublicKeyInfo()), "public key only"),
            ["certificate in the frame of a key"] = (Pem(certificate.RawData), "certificate only"),
            ["base64 of PKCS#7"] = (Convert.ToBase64String(new X509Certificate2Collection(certificate).Export(X509ContentType.Pkcs7)!), "PKCS#7"),
            ["base64 of DER that is cut off"] = (Convert.ToBase64String(TestKeys.Rsa.ExportPkcs8PrivateKey()[..600]), "damaged"),
            ["base64 of something else"] = (Convert.ToBase64String([.. Enumerable.Range(128, 99).Select(value => (byte)value)]), "neither PEM text nor a JSON Web Key"),
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
            ["OpenSSH RSA"] = (OpenSsh("ssh-rsa"), "in OpenSSH's own format, which is not read here. Convert a copy of its file, in place, by 'ssh-keygen -p -N \"\" -m PKCS8 -f FILE'"),
            ["OpenSSH EC"] = (OpenSsh("ecdsa-sha2-nistp384"), "ssh-keygen -p"),
            ["OpenSSH Ed25519"] = (OpenSsh("ssh-ed25519"), "of a kind that Okta does not take, such as Ed25519"),
            ["OpenSSH security key"] = (OpenSsh("sk-ecdsa-sha2-nistp256@openssh.com"), "of a kind that Okta does not take"),
            ["damaged OpenSSH"] = ("-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----", "ssh-keygen -p"),
            ["base64 of OpenSSH"] = (Base64(OpenSsh("ssh-rsa")), "ssh-keygen -p"),
            ["base64 of OpenSSH without its frame"] = (string.Concat(OpenSsh("ssh-rsa").Split('\n')[1..^1]), "ssh-keygen -p"),
            ["OpenSSH public key"] = ("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC me@example", "public half of an OpenSSH key"),
            ["base64 of an OpenSSH public key"] = (Base64("ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC me@example"), "public half of an OpenSSH key"),
            ["SSH2 public key"] = ("---- BEGIN SSH2 PUBLIC KEY ----\nAAAAB3NzaC1yc2EAAAADAQABAAABgQC\n---- END SSH2 PUBLIC KEY ----", "public half of an OpenSSH key"),
            ["PKCS#7"] = ("-----BEGIN PKCS7-----\nMIIE\n-----END PKCS7-----", "PKCS#7"),
            ["DSA"] = ("-----BEGIN DSA PRIVATE KEY-----\nMIIE\n-----END DSA PRIVATE KEY-----", "of a kind that Okta does not take"),
            ["PuTTY"] = ("PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\n", "puttygen key.ppk -O private-openssh"),
            ["XML"] = (TestKeys.Rsa.ToXmlString(includePrivateParameters: true), "ExportPkcs8PrivateKeyPem"),
            ["PGP"] = ("-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOYBF\n-----END PGP PRIVATE KEY BLOCK-----", "PGP key"),
            ["placeholder"] = ("<your private key>", "placeholder"),
            ["template"] = ("{{ okta_private_key }}", "placeholder, or a reference"),
            ["reference"] = ("@Microsoft.KeyVault(SecretUri=https://vault.example/secrets/okta)", "placeholder, or a reference"),
            ["typographic dashes"] = (rsa.Replace("-----", "—–—", StringComparison.Ordinal), "a typographic dash (U+2014)"),
            ["typographic dashes at one end"] = (rsa.Replace("KEY-----\n", "KEY–––––\n", StringComparison.Ordinal), "a typographic dash (U+2013)"),
            ["no-break space in the first line"] = (rsa.Replace("BEGIN PRIVATE", "BEGIN\u00A0PRIVATE", StringComparison.Ordinal), "a no-break space (U+00A0)"),
            ["no-break space between lines"] = (rsa.Insert(100, "\u00A0"), "a no-break space (U+00A0)"),
            ["no-break space in a JWK"] = (TestKeys.Jwk(TestKeys.P256).ToJsonString().Replace(",", ",\u00A0", StringComparison.Ordinal), "a no-break space (U+00A0)"),
            ["typographic quotation marks in a JWK"] = (TestKeys.Jwk(TestKeys.P256).ToJsonString().Replace('"', '”'), "a typographic quotation mark (U+201D)"),
            ["mark that cannot be seen"] = (rsa.Insert(200, "\u200B"), "a character that cannot be seen (U+200B)"),
            ["first line only"] = ("-----BEGIN PRIVATE KEY-----", "its first line only"),
            ["first line of a JWK only"] = ("{", "its first line only"),
            ["no first line"] = (rsa[rsa.IndexOf('\n', StringComparison.Ordinal)..], "no first line"),
            ["empty frame"] = ("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----", "damaged"),
            ["lines of source code"] = ('"' + rsa.Replace("\n", "\\n\" +\n\"", StringComparison.Ordinal) + '"', "quotation marks between its lines"),
            ["JWK without quotation marks"] = (TestKeys.Jwk(TestKeys.P256).ToJsonString().Replace("\"", "", StringComparison.Ordinal), "has no quotation marks"),
            ["JSON around a PEM key"] = (new JsonObject { ["privateKey"] = rsa }.ToJsonString(), "in one of its members"),
            ["JSON around a JWK"] = (new JsonObject { ["key"] = TestKeys.Jwk(TestKeys.P256) }.ToJsonString(), "in one of its members"),
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

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    // As far as a reader goes who looks for the kind: cipher, derivation and its options, the number of keys, the public key.
    private static string OpenSsh(string kind)
    {
        byte[] content = [.. "openssh-key-v1\0"u8, .. Field("none"u8), .. Field("none"u8), .. Field([]), 0, 0, 0, 1, .. Field([.. Field(Encoding.ASCII.GetBytes(kind)), .. Field(new byte[64])]), .. Field(new byte[128])];
        return PemEncoding.WriteString("OPENSSH PRIVATE KEY", content);

        static byte[] Field(ReadOnlySpan<byte> value) => [0, 0, (byte)(value.Length >> 8), (byte)value.Length, .. value];
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
