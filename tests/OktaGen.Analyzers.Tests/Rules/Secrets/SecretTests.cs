using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Secrets.SecretAnalyzer>;

namespace OktaGen.Analyzers.Tests.Rules.Secrets;

public sealed class SecretTests
{
    // Made up as Okta makes them; nothing takes it.
    private static readonly string s_token = "00" + "uQx7_Zr3kT9-bWm2Yc5HdLp8VnJe4SfGa1RtKiBo";
    private static readonly string s_pem = MakePem();

    public static TheoryData<string, string> Secrets => new()
    {
        { s_token, "an API token" },
        { "SSWS " + s_token, "an API token" },
        { $" {s_token} ", "an API token" },
        { s_pem, "a private key" },
        { s_pem.ReplaceLineEndings("\\n"), "a private key" },
        { s_pem.Replace(" PRIVATE", " ENCRYPTED PRIVATE", StringComparison.Ordinal), "a private key" },
        { s_pem.Replace(" PRIVATE", " EC PRIVATE", StringComparison.Ordinal), "a private key" },
        { Convert.ToBase64String(Encoding.ASCII.GetBytes(s_pem)), "a private key" },
        { $$"""{ "kty": "EC", "crv": "P-256", "d": "{{new string('x', 43)}}" }""", "a private key" },
        { $$"""{"d":"{{new string('x', 43)}}","kty":"EC"}""", "a private key" },
    };

    public static TheoryData<string> Harmless =>
    [
        "00" + new string('0', 40),
        "00" + new string('a', 20) + new string('B', 20),
        s_token + "x",
        "01" + s_token[2..],
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----",
        s_pem.Replace("PRIVATE", "PUBLIC", StringComparison.Ordinal),
        """{ "kty": "EC", "crv": "P-256", "x": "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrs" }""",
        "LS0tLS1CRUdJTi",
        "The quick brown fox jumps over the lazy dog, again.",
    ];

    [Theory]
    [MemberData(nameof(Secrets))]
    public Task A_text_that_is_a_secret_is_told_of_wherever_it_stands_and_not_repeated(string secret, string kind) => Verify.VerifyAsync(
        $"internal static class Code {{ private const string Text = {{|#0:{Literal(secret)}|}}; }}",
        new TestProject(),
        new DiagnosticResult(RuleIds.SecretInSource, DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithMessage($"This is {kind}; keep it in user secrets, the environment or a vault, and have one that was committed revoked"));

    [Theory]
    [MemberData(nameof(Harmless))]
    public Task What_only_resembles_a_secret_is_left_alone(string text) => Verify.VerifyAsync(
        $"internal static class Code {{ private const string Text = {Literal(text)}; }}", new TestProject());

    [Fact]
    public Task Other_forms_of_text_count() => Verify.VerifyAsync(
        $$""""
        internal static class Code
        {
            private const string Raw = {|OKTA0301:"""
                {{string.Join("\n        ", s_pem.Split('\n'))}}
                """|};
            private static ReadOnlySpan<byte> Bytes => {|OKTA0301:"{{s_token}}"u8|};
        }
        """",
        new TestProject());

    [Fact]
    public Task A_key_in_lines_is_told_of_once() => Verify.VerifyAsync(
        $$"""
        internal static class Code
        {
            private const string Key = {|OKTA0301:{{string.Join(" + ", s_pem.Split('\n').Select(static line => Literal(line + "\n")))}}|};
        }
        """,
        new TestProject());

    [Fact]
    public Task A_constant_for_a_secret_option_is_told_of() => Verify.VerifyAsync(
        """
        internal static class Code
        {
            private const string Passphrase = "sesame";

            public static void Run(OktaOptions options)
            {
                options = new OktaOptions { Token = {|#0:"token"|}, PrivateKeyPassphrase = {|#1:Passphrase|} };
                options.ClientSecret ??= {|#2:"s3cr3t"|};
                options.PrivateKey = {|#3:"key"|};
                _ = new OktaCallOptions { AccessToken = {|#4:"jwt"|} };
            }
        }
        """,
        new TestProject(),
        [.. new[] { "OktaOptions.Token", "OktaOptions.PrivateKeyPassphrase", "OktaOptions.ClientSecret", "OktaOptions.PrivateKey", "OktaCallOptions.AccessToken" }
            .Select(static (option, index) => new DiagnosticResult(RuleIds.SecretInSource, DiagnosticSeverity.Warning)
                .WithLocation(index)
                .WithArguments("the constant value of " + option))]);

    [Theory]
    [InlineData("options!.Token = {|OKTA0301:\"abc\"|};")]
    [InlineData("options.Token = ({|OKTA0301:\"abc\"|})!;")]
    [InlineData("options.Token = (string){|OKTA0301:\"abc\"|};")]
    [InlineData("(options.Token, options.ClientId) = ({|OKTA0301:\"abc\"|}, \"id\");")]
    [InlineData("((options.ClientId, options.Token), _) = ((\"id\", {|OKTA0301:\"abc\"|}), 1);")]
    [InlineData("options.Token = isTest ? {|OKTA0301:\"abc\"|} : Read();")]
    [InlineData("options.Token = isTest ? {|OKTA0301:\"abc\"|} : {|OKTA0301:\"def\"|};")]
    [InlineData("options.Token = Read() ?? {|OKTA0301:\"abc\"|};")]
    [InlineData("options.Token = isTest switch { true => {|OKTA0301:\"abc\"|}, _ => Read() };")]
    [InlineData("options.ClientSecret = options.Token = {|OKTA0301:\"abc\"|};")]
    [InlineData("options.Token = $\"{Prefix}-1\" is var x ? {|OKTA0301:Prefix|} : x;")]
    public Task A_value_counts_however_it_is_assigned(string statement) => Verify.VerifyAsync(
        $$"""
        internal static class Code
        {
            private const string Prefix = "a";
            private static string? Read() => null;
            public static void Run(OktaOptions options, bool isTest) { {{statement}} }
        }
        """,
        new TestProject());

    [Fact]
    public Task A_token_in_its_option_is_told_of_once() => Verify.VerifyAsync(
        $"internal static class Code {{ public static OktaOptions Options => new() {{ Token = {{|OKTA0301:\"{s_token}\"|}} }}; }}", new TestProject());

    [Fact]
    public Task Values_from_elsewhere_and_options_of_others_are_left_alone() => Verify.VerifyAsync(
        """
        internal sealed class Settings { public string? Token { get; set; } }

        internal static class Code
        {
            public static void Run(OktaOptions options, Settings settings)
            {
                options.Token = Environment.GetEnvironmentVariable("TOKEN");
                options.ClientSecret = "";
                options.PrivateKey = null;
                options.PrivateKeyId = "key-1";
                (options.Token, options.ClientId) = (Environment.GetEnvironmentVariable("TOKEN"), "id");
                options.Token = settings.Token ?? Environment.GetEnvironmentVariable("TOKEN");
                (options.Token, settings.Token) = Both();
                static (string, string) Both() => ("", "token");
                settings.Token = "token";
            }
        }
        """,
        new TestProject());

    [Fact]
    public Task Tests_may_make_up_their_secrets() => Verify.VerifyAsync(
        $"internal static class Code {{ public static OktaOptions Options => new() {{ Token = \"{s_token}\", ClientSecret = \"s\" }}; }}",
        new TestProject { IsTestProject = "true" });

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static string MakePem()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKeyPem();
    }
}
