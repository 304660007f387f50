using OktaGen.Urls;

namespace OktaGen.Tests;

public sealed class OrgOriginTests
{
    [Theory]
    [InlineData("https://example.okta.com/api/v1/users?after=1", "https://example.okta.com/api/v1/users?after=1")]
    [InlineData("https://EXAMPLE.okta.com/a", "https://EXAMPLE.okta.com/a")]
    [InlineData("https://example.okta.com:443/a", "https://example.okta.com:443/a")]
    [InlineData("/api/v1/users?after=%2F..%2f", "https://example.okta.com/api/v1/users?after=%2F..%2f")]
    [InlineData("https://example-admin.okta.com/api/v1/users?after=%41", "https://example.okta.com/api/v1/users?after=%41")]
    [InlineData("https://example.okta.com/a/%2e%2e/b%2Fc", "https://example.okta.com/a/%2e%2e/b%2Fc")]
    public void A_link_into_the_org_is_followed_as_written(string link, string expected)
    {
        var origin = new OrgOrigin(new Uri("https://example.okta.com"));

        Assert.True(origin.TryResolve(link, out Uri? resolved));
        Assert.Equal(expected, resolved!.OriginalString);
    }

    [Theory]
    [InlineData("https://evil.example/api/v1/users")]
    [InlineData("https://example.okta.com.evil.example/")]
    [InlineData("https://evilexample.okta.com/")]
    [InlineData("https://example-admin.okta.com.evil.example/")]
    [InlineData("https://example-admin.okta.com:8443/")]
    [InlineData("https://other-admin.okta.com/")]
    [InlineData("https://example-admin-admin.okta.com/")]
    [InlineData("http://example.okta.com/")]
    [InlineData("http://example-admin.okta.com/")]
    [InlineData("https://example.okta.com:8443/")]
    [InlineData("https://user@example.okta.com/")]
    [InlineData("https://user@example-admin.okta.com/")]
    [InlineData("https://example.okta.com@evil.example/")]
    [InlineData("https://evil.example\\@example.okta.com/")]
    [InlineData("https://evil.example#@example.okta.com/")]
    [InlineData("https://evil.example?@example.okta.com/")]
    [InlineData("//evil.example/api")]
    [InlineData("/\\evil.example/api", true)]
    [InlineData("\\\\evil.example\\api")]
    [InlineData("ftp://example.okta.com/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("api/v1/users")]
    [InlineData("?after=1")]
    [InlineData("")]
    public void A_link_to_anywhere_else_is_not(string link, bool staysInOrg = false)
    {
        var origin = new OrgOrigin(new Uri("https://example.okta.com"));

        Assert.Equal(staysInOrg, origin.TryResolve(link, out Uri? resolved));
        if (staysInOrg)
        {
            Assert.Equal("example.okta.com", resolved!.Host);
        }
    }

    [Theory]
    [InlineData("https://example.okta.com/a b", "/a%20b")]
    [InlineData("https://example.okta.com/a\r\nX-Evil: 1", "/a%0D%0AX-Evil:%201")]
    [InlineData("/a HTTP/1.1\r\nHost: x", "/a%20HTTP/1.1%0D%0AHost:%20x")]
    [InlineData("https://example.okta.com/é", "/%C3%A9")]
    public void What_must_not_stand_in_a_request_line_is_escaped(string link, string target)
    {
        var origin = new OrgOrigin(new Uri("https://example.okta.com"));

        Assert.True(origin.TryResolve(link, out Uri? resolved));
        Assert.Equal(target, resolved!.PathAndQuery);
    }

    [Fact]
    public void An_org_without_a_dot_has_no_admin_twin() =>
        Assert.False(new OrgOrigin(new Uri("http://localhost:8080")).TryResolve("http://localhost-admin:8080/", out _));
}
