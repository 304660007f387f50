using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.CodeFixVerifier<OktaGen.Analyzers.Rules.Secrets.OrgUrlAnalyzer,
OktaGen.CodeFixes.Rules.Secrets.ReplaceOrgUrlCodeFix>;

namespace OktaGen.Analyzers.Tests.Rules.Secrets;

public sealed class OrgUrlTests
{
    [Theory]
    [InlineData("http://example.okta.com/", "https://example.okta.com", "would send credentials unencrypted")]
    [InlineData("HTTP://login.example.com", "https://login.example.com", "would send credentials unencrypted")]
    [InlineData("http://login.example.com:8443/okta?x=1", "https://login.example.com:8443/okta?x=1", "would send credentials unencrypted")]
    [InlineData("http://login.example.com:80/okta/", "https://login.example.com/okta", "would send credentials unencrypted")]
    [InlineData("https://example-admin.okta.com:8443/oauth2/default", "https://example.okta.com:8443/oauth2/default",
        "is the address of the Admin Console, which serves no API")]
    [InlineData("https://example-admin.okta.com/admin/dashboard", "https://example.okta.com",
        "is the address of the Admin Console, which serves no API")]
    [InlineData("http://example-admin.oktapreview.com", "https://example.oktapreview.com",
        "is the address of the Admin Console, which serves no API")]
    public Task An_unsafe_URL_is_replaced_by_the_orgs_own(string url, string own, string fault)
    {
        var test = Test(
            $"new OktaOptions {{ OrgUrl = {{|#0:\"{url}\"|}} /* org */ }}", $"new OktaOptions {{ OrgUrl = \"{own}\" /* org */ }}");
        test.ExpectedDiagnostics.Add(
            new DiagnosticResult(RuleIds.UnsafeOrgUrl, DiagnosticSeverity.Warning).WithLocation(0).WithArguments(fault, own));
        return test.RunAsync();
    }

    [Fact]
    public Task All_are_replaced_at_once() => Test(
        """
        new[] { new OktaOptions { OrgUrl = {|OKTA0302:"http://a.okta.com"|} }, new OktaOptions { OktaDomain = {|OKTA0302:"https://b-admin.okta.com"|} } }[0]
        """,
        """
        new[] { new OktaOptions { OrgUrl = "https://a.okta.com" }, new OktaOptions { OktaDomain = "https://b.okta.com" } }[0]
        """).RunAsync();

    [Theory]
    [InlineData("https://example.okta.com")]
    [InlineData("http://localhost:8080")]
    [InlineData("http://127.0.0.1:5000")]
    [InlineData("https://team-admin.example.com")]
    [InlineData("https://-admin.okta.com")]
    [InlineData("not a URL")]
    [InlineData("")]
    public Task Safe_URLs_and_what_is_none_are_left_alone(string url) => Test($"new OktaOptions {{ OrgUrl = \"{url}\" }}").RunAsync();

    [Fact]
    public Task A_constant_of_another_place_is_told_of_and_left_to_its_owner()
    {
        const string Source =
            """
            internal static class Code
            {
                private const string Url = "http://example.okta.com";
                public static OktaOptions Options => new() { OrgUrl = {|OKTA0302:Url|} };
            }
            """;
        return new Verify(Source, new TestProject()).RunAsync();
    }

    private static Verify Test(string before, string? after = null)
    {
        const string Source = "internal static class Code { public static OktaOptions Options => %; }";
        TestProject project = new();
        Verify test = new(Source.Replace("%", before, StringComparison.Ordinal), project);
        if (after is not null)
        {
            test.FixedCode = Source.Replace("%", after, StringComparison.Ordinal);
            project.ApplyFixed(test.FixedState);
        }

        return test;
    }
}
