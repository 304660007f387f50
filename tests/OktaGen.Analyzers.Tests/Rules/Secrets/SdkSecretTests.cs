using OktaGen.TestSupport;
using VerifySecrets = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Secrets.SecretAnalyzer>;
using VerifyUrls = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Secrets.OrgUrlAnalyzer>;

namespace OktaGen.Analyzers.Tests.Rules.Secrets;

/// <summary>What code hands to Okta's own SDK.</summary>
public sealed class SdkSecretTests
{
    private static readonly TestProject s_project = new() { References = [OktaSdk.Reference(10)] };

    [Theory]
    [InlineData("new Configuration { Token = {|OKTA0301:\"secret\"|} }")]
    [InlineData("new Configuration { AccessToken = {|OKTA0301:\"secret\"|} }")]
    [InlineData("new Configuration { PrivateKey = new JsonWebKeyConfiguration { N = \"public\", D = {|OKTA0301:\"secret\"|}, Qi = "
        + "{|OKTA0301:\"secret\"|} } }")]
    [InlineData("new "
        + "JsonWebKeyConfiguration({|OKTA0301:\"{\\\"kty\\\":\\\"RSA\\\",\\\"d\\\":\\\"aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcd\\\"}\"|})")]
    [InlineData("new Configuration { Token = {|OKTA0301:\"sec\" + \"ret\"|} }")]
    [InlineData("new Configuration { Token = Environment.GetEnvironmentVariable(\"TOKEN\") ?? {|OKTA0301:\"secret\"|} }")]
    [InlineData("new Configuration { PrivateKey = new() { D = {|OKTA0301:$\"{nameof(Code)}\"|} } }")]
    [InlineData("new Mine { AccessToken = ({|OKTA0301:\"secret\"|})! }")]
    [InlineData("new Configuration().Token = {|OKTA0301:nameof(Other)|}")]
    public Task A_secret_in_source_is_told(string expression) => VerifySecrets.VerifyAsync(Source(expression), s_project);

    [Theory]
    [InlineData("new Configuration { ClientId = \"client\", Token = Environment.MachineName }")]
    [InlineData("new Other { Token = \"secret\", D = \"part\" }")]
    [InlineData("new Configuration { Token = \"\" }")]
    [InlineData("new Configuration { Token = null! }")]
    [InlineData("new Configuration().Token == \"secret\"")]
    public Task What_is_no_secret_of_the_SDK_is_left_alone(string expression) => VerifySecrets.VerifyAsync(Source(expression), s_project);

    [Theory]
    [InlineData("new Configuration { OktaDomain = {|OKTA0302:\"http://example.okta.com\"|} }")]
    [InlineData("new Configuration { OktaDomain = {|OKTA0302:\"https://example-admin.okta.com\"|} }")]
    [InlineData("new Configuration { OktaDomain = {|OKTA0302:\"HTTPS://Example-Admin.OktaPreview.com/admin/dashboard\"|} }")]
    [InlineData("new Configuration { OktaDomain = {|OKTA0302:\"http://\" + \"id.example.com\" + \"/\"|} }")]
    [InlineData("new Mine { OktaDomain = Environment.MachineName.Length > 1 "
        + "? {|OKTA0302:\"http://a.okta.com\"|} : \"https://a.okta.com\" }")]
    [InlineData("new Configuration { OktaDomain = \"http://localhost:5000\" }")]
    [InlineData("new Configuration { OktaDomain = \"https://example.okta.com\" }")]
    [InlineData("new Configuration { OktaDomain = \"https://{yourOktaDomain}\" }")]
    [InlineData("new Other { OktaDomain = \"http://example.okta.com\" }")]
    public Task An_unsafe_address_is_told(string expression) => VerifyUrls.VerifyAsync(Source(expression), s_project);

    private static string Source(string expression) =>
        $$"""
        using Okta.Sdk.Client;

        public sealed class Other { public string? Token { get; set; } public string? D { get; set; } public string? OktaDomain { get; set; } }

        public class Mine : Configuration;

        public static class Code { public static object Create() => {{expression}}; }
        """;
}
