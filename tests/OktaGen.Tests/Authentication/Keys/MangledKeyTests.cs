using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OktaGen.Authentication;

namespace OktaGen.Tests;

/// <summary>What env files, shells, JSON and secret stores do to a key is undone, one after the other too.</summary>
public sealed class MangledKeyTests
{
    private static readonly Dictionary<string, Func<string, string>> s_any = new()
    {
        ["quotation marks"] = text => $"\"{text}\"",
        ["single quotation marks and a CR"] = text => $"'{text}'\r",
        ["typographic quotation marks"] = text => $"“{text}”",
        ["no-break spaces and marks that cannot be seen"] = text => $"\u00A0\uFEFF{text}\u200B\u00A0",
        ["a text in JSON"] = text => JsonSerializer.Serialize(text),
        ["a text in JSON without its marks"] = text => JsonSerializer.Serialize(text)[1..^1],
        ["a text in JSON in JSON"] = text => JsonSerializer.Serialize(JsonSerializer.Serialize(text)),
        ["escapes of a URL"] = Uri.EscapeDataString,
        ["escapes of a form"] = WebUtility.UrlEncode,
        ["base64"] = Base64,
        ["base64 without padding"] = text => Base64(text).TrimEnd('='),
        ["base64url"] = text => Base64(text).Replace('+', '-').Replace('/', '_'),
        ["base64url without padding"] = text => Base64(text).TrimEnd('=').Replace('+', '-').Replace('/', '_'),
        ["base64 in lines"] = text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text), Base64FormattingOptions.InsertLineBreaks),
        ["base64 with written line ends"] = text => InLines(Base64(text), 76, @"\n"),
        ["base64 of base64"] = text => Base64(Base64(text) + "\n"),
        ["base64 of UTF-16"] = text => Convert.ToBase64String(Encoding.Unicode.GetBytes(text)),
        ["base64 of UTF-16 with its mark"] = text => Convert.ToBase64String([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]),
        ["base64 of a text in quotation marks"] = text => Base64($"\"{text}\"\r\n"),
    };

    private static readonly Dictionary<string, Func<string, string>> s_pem = new()
    {
        ["no line ends"] = text => text.Replace("\n", "", StringComparison.Ordinal),
        ["old line ends"] = text => text.Replace('\n', '\r'),
        [@"literal \n twice escaped"] = text => text.Replace("\n", @"\\n", StringComparison.Ordinal),
        [@"literal \n in quotation marks with a CR"] = text => "\"" + text.Replace("\n", @"\n", StringComparison.Ordinal) + "\"\r",
        ["backslashes lost"] = text => text.Replace("\n", "n", StringComparison.Ordinal),
        ["backslashes of CR and LF lost"] = text => text.Replace("\n", "rn", StringComparison.Ordinal),
        ["continued lines"] = text => text.Replace("\n", "\\\n", StringComparison.Ordinal),
        ["indented"] = text => "    " + text.Replace("\n", "\n    ", StringComparison.Ordinal),
        ["empty lines"] = text => text.Replace("\n", "\r\n\r\n", StringComparison.Ordinal),
        ["name in front"] = text => "OKTA_CLIENT_PRIVATEKEY=" + text,
        ["quotation mark at one end"] = text => text + "\"",
        ["hyphen lost in front"] = text => text[1..],
        ["hyphen lost behind"] = text => text[..^1],
        ["certificate before it"] = text => s_certificate + text,
        ["certificate behind it"] = text => text + s_certificate,
    };

    private static readonly Dictionary<string, Func<string, string>> s_jwk = new()
    {
        ["indented"] = text => JsonNode.Parse(text)!.ToJsonString(s_indented),
        [@"indented by literal \n"] = text => JsonNode.Parse(text)!.ToJsonString(s_indented).Replace("\n", @"\n", StringComparison.Ordinal),
        ["broken lines"] = text => InLines(text, 40, "\r\n"),
        ["quotation marks of Python"] = text => text.Replace('"', '\''),
        ["trailing comma"] = text => text[..^1] + ",}",
        ["padded base64"] = text => JsonSerializer.Serialize(JsonNode.Parse(text)!.AsObject().ToDictionary(
            member => member.Key, member => member.Key is "kty" or "crv" ? (string)member.Value! : Padded((string)member.Value!))),
    };

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    private static readonly string s_certificate = MakeCertificate();

    public static TheoryData<string, string, string> Mangled()
    {
        var data = new TheoryData<string, string, string>();
        foreach (string name in new[] { "RSA", "P-256", "P-521" })
        {
            foreach (string form in new[] { "PKCS#8", "PKCS#1 or SEC1", "encrypted PKCS#8", "JWK" })
            {
                foreach (string how in s_any.Keys.Concat(form == "JWK" ? s_jwk.Keys : s_pem.Keys))
                {
                    data.Add(name, form, how);
                }
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Mangled))]
    public void A_mangled_key_signs_as_the_one_that_it_was(string name, string form, string how)
    {
        Func<string, string> mangle = s_any.GetValueOrDefault(how) ?? (form == "JWK" ? s_jwk : s_pem)[how];

        using ClientSigningKey key = ClientSigningKey.Load(mangle(TestKeys.Text(form, name)), passphrase: TestKeys.Passphrase);

        Assert.True(TestKeys.Verifies(key.Sign(new Dictionary<string, object> { ["sub"] = "me" }), TestKeys.Named(name), key.Algorithm));
    }

    [Theory]
    [InlineData("PKCS#8")]
    [InlineData("JWK")]
    public void Two_faults_of_a_text_are_undone_as_well_as_one(string form)
    {
        foreach (Func<string, string> inner in s_any.Values.Concat((form == "JWK" ? s_jwk : s_pem).Values))
        {
            foreach (Func<string, string> outer in s_any.Values)
            {
                using ClientSigningKey key = ClientSigningKey.Load(outer(inner(TestKeys.Text(form, "P-256"))));
                Assert.Equal("ES256", key.Algorithm);
            }
        }
    }

    [Fact]
    public void Base64_of_DER_may_lack_its_padding_and_have_the_other_alphabet()
    {
        foreach (string form in new[] { "base64 of the DER", "base64 of the PKCS#1 or SEC1 DER", "base64 of the encrypted DER" })
        {
            string text = TestKeys.Text(form, "RSA").TrimEnd('=').Replace('+', '-').Replace('/', '_');
            using ClientSigningKey key = ClientSigningKey.Load(InLines(text, 76, "\r\n"), passphrase: TestKeys.Passphrase);
            Assert.Equal("RS256", key.Algorithm);
        }
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static string Padded(string base64Url) => base64Url.Replace('-', '+').Replace('_', '/').PadRight((base64Url.Length + 3) / 4 * 4, '=');

    private static string InLines(string text, int length, string end) => string.Join(end, text.Chunk(length).Select(line => new string(line)));

    private static string MakeCertificate()
    {
        var request = new CertificateRequest("CN=x", TestKeys.P384, HashAlgorithmName.SHA384);
        using X509Certificate2 certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));
        return certificate.ExportCertificatePem();
    }
}
