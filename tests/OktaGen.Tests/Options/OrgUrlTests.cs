namespace OktaGen.Tests;

public sealed class OrgUrlTests
{
    [Theory]
    [InlineData("https://example.okta.com", "https://example.okta.com/")]
    [InlineData("https://example.okta.com/", "https://example.okta.com/")]
    [InlineData("  https://Example.Okta.com//  ", "https://example.okta.com/")]
    [InlineData("https://login.example.org:8443/", "https://login.example.org:8443/")]
    [InlineData("https://ecom.com", "https://ecom.com/")]
    [InlineData("https://example.okta.com.", "https://example.okta.com/")]
    [InlineData("https://example.okta.com.:8443/", "https://example.okta.com:8443/")]
    [InlineData("https://my-admin.example.org", "https://my-admin.example.org/")]
    [InlineData("\"https://example.okta.com\"\r", "https://example.okta.com/")]
    [InlineData("\uFEFFhttps://example.okta.com\u00A0", "https://example.okta.com/")]
    [InlineData("https://bücher.example", "https://xn--bcher-kva.example/")]
    [InlineData("http://localhost:5000", "http://localhost:5000/")]
    [InlineData("http://127.0.0.1:5000", "http://127.0.0.1:5000/")]
    [InlineData("http://[::1]:5000", "http://[::1]:5000/")]
    public void An_origin_is_accepted_and_normalised(string text, string expected)
    {
        var faults = new List<string>();
        Uri? url = OrgUrl.Parse(text, faults);

        Assert.Empty(faults);
        Assert.Equal(expected, url?.AbsoluteUri);
    }

    [Theory]
    [InlineData(null, "missing")]
    [InlineData("  ", "missing")]
    [InlineData("example.okta.com", "not an absolute URL")]
    [InlineData("localhost:5000", "not an absolute URL")]
    [InlineData("/oauth2", "not an absolute URL")]
    [InlineData("https://my\u2013org.okta.com", "a typographic dash (U+2013)")]
    [InlineData("https://my\u00A0org.okta.com", "a no-break space (U+00A0)")]
    [InlineData("https://exam\u200Bple.okta.com", "a character that cannot be seen (U+200B)")]
    [InlineData("ftp://example.okta.com", "not an absolute URL")]
    [InlineData("https://", "not an absolute URL")]
    [InlineData("http://example.okta.com", "unencrypted")]
    [InlineData("http://localhost.example.org", "unencrypted")]
    [InlineData("http://10.0.0.1", "unencrypted")]
    [InlineData("https://{yourOktaDomain}", "placeholder")]
    [InlineData("https://<org>.okta.com", "placeholder")]
    [InlineData("https://${OKTA_ORG}.okta.com", "placeholder")]
    [InlineData("https://yourOktaDomain.okta.com", "placeholder")]
    [InlineData("https://example.okta.com.com", ".com.com")]
    [InlineData("https://example.okta.com.com.", ".com.com")]
    [InlineData("https://example-admin.okta.com.", "Use https://example.okta.com.")]
    [InlineData("https://https://example.okta.com", "twice")]
    [InlineData("https://example.okta.com/oauth2/default", "path, query or fragment")]
    [InlineData("https://example.okta.com/?x=1", "path, query or fragment")]
    [InlineData("https://example.okta.com/#x", "path, query or fragment")]
    [InlineData("https://user:marker-secret@example.okta.com", "user name or password")]
    [InlineData("https://example-admin.okta.com", "https://example.okta.com.")]
    [InlineData("https://example-admin.oktapreview.com", "https://example.oktapreview.com.")]
    [InlineData("https://Example-Admin.okta-emea.com", "https://example.okta-emea.com.")]
    [InlineData("https://example-admin.okta-gov.com", "https://example.okta-gov.com.")]
    [InlineData("https://example-admin.okta.mil", "https://example.okta.mil.")]
    [InlineData("https://example-admin.okta-miltest.com", "https://example.okta-miltest.com.")]
    [InlineData("https://example-admin.trex-govcloud.com", "https://example.trex-govcloud.com.")]
    public void Anything_else_is_refused_with_its_cause(string? text, string cause)
    {
        var faults = new List<string>();
        Uri? url = OrgUrl.Parse(text, faults);

        Assert.Null(url);
        string fault = Assert.Single(faults);
        Assert.StartsWith("OktaOptions.OrgUrl ", fault, StringComparison.Ordinal);
        Assert.Contains(cause, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("marker-secret", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_of_one_address_come_at_once()
    {
        var faults = new List<string>();
        _ = OrgUrl.Parse("http://me@example-admin.okta.com/app", faults);

        Assert.Equal(4, faults.Count);
    }
}
