using System.Net;
using System.Net.Http.Headers;
using OktaGen.Org.Tests.Support;

namespace OktaGen.Org.Tests;

/// <summary>The page as it is sent, and who may send its forms.</summary>
public sealed class PageTests(SharedOrg org) : IClassFixture<SharedOrg>
{
    private static readonly (string Name, string Value)[] s_fault =
        [("kind", "Outage (503)"), ("method", "PUT"), ("path", "/api/v1/nobody"), ("count", "3")];

    [Fact]
    public async Task What_comes_from_the_org_is_text_and_no_part_of_the_page()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/api/v1/<script>alert(1)</script>?q=<b>");
        await org.Process.Http.SendAsync(request);

        string page = await org.Page.ReadAsync();

        Assert.Contains("&lt;script&gt;document.title=&#39;hit&#39;&lt;/script&gt; &quot; onclick=&#39;x&#39; &amp; \\u202Eb", page,
            StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Finance&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Fin", page, StringComparison.Ordinal);
        Assert.Equal(1, Count(page, "<script"));
    }

    [Fact]
    public async Task No_token_and_no_secret_is_on_the_page()
    {
        string token = org.Token;
        await org.Process.CallAsync(token, HttpMethod.Get, "/api/v1/users/me?token=00hidden");

        string page = await org.Page.ReadAsync();

        Assert.Contains(token[..5] + "…" + token[^3..], page, StringComparison.Ordinal);
        foreach (string secret in (string[])[token, token[5..^3], org.Environment["OKTA_CLIENT_PRIVATEKEY"], "00hidden"])
        {
            Assert.DoesNotContain(secret, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_browser_is_told_to_take_nothing_from_elsewhere_and_to_show_the_page_in_no_frame()
    {
        using HttpResponseMessage response = await org.Process.Http.GetAsync(new Uri("/", UriKind.Relative));

        string policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("form-action 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("without the word", null, null)]
    [InlineData("of another site", "https://evil.example", null)]
    [InlineData("of nowhere", "null", null)]
    [InlineData("of another port", "http://127.0.0.1:1", null)]
    [InlineData("of another site by its fetch metadata", null, "cross-site")]
    [InlineData("of a sibling by its fetch metadata", null, "same-site")]
    public async Task A_form_is_refused_where_it_is(string what, string? origin, string? site)
    {
        string? word = what == "without the word" ? null : await org.Page.FindWordAsync();

        HttpStatusCode status = await org.Page.PostAsync(
            "fault-on",
            word,
            request =>
            {
                if (origin is not null)
                {
                    request.Headers.Add("Origin", origin);
                }

                if (site is not null)
                {
                    request.Headers.Add("Sec-Fetch-Site", site);
                }
            },
            s_fault);

        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.DoesNotContain("/api/v1/nobody", await org.Page.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_word_and_a_form_of_another_type_are_refused()
    {
        Assert.Equal(HttpStatusCode.Forbidden, await org.Page.PostAsync("fault-on", "guess", static _ => { }, s_fault));
        string word = await org.Page.FindWordAsync();
        Assert.Equal(
            HttpStatusCode.Forbidden,
            await org.Page.PostAsync(
                "fault-on", word, static request =>
                    request.Content!.Headers.ContentType = new MediaTypeHeaderValue("text/plain"), s_fault));
        Assert.DoesNotContain("/api/v1/nobody", await org.Page.ReadAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/console/live")]
    [InlineData("/api/v1/users")]
    public async Task A_foreign_host_is_told_so_and_nothing_else(string path)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, path);
        request.Headers.Host = "evil.example";

        using HttpResponseMessage response = await org.Process.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
        string text = await response.Content.ReadAsStringAsync();
        Assert.Contains("DNS rebinding", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ann@", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fault-on", HttpStatusCode.BadRequest, "kind=No+JSON&path=api&count=1")]
    [InlineData("fault-on", HttpStatusCode.BadRequest, "kind=No+JSON&path=/api&count=0")]
    [InlineData("fault-on", HttpStatusCode.BadRequest, "kind=Storm&path=/api&count=1")]
    [InlineData("limit-set", HttpStatusCode.BadRequest, "path=/api&limit=1&window=x")]
    [InlineData("push-approve", HttpStatusCode.BadRequest, "id=nobody")]
    [InlineData("nothing", HttpStatusCode.NotFound, "id=x")]
    public async Task What_makes_no_sense_is_said_on_the_page(string action, HttpStatusCode status, string fields)
    {
        (string, string)[] pairs = [
            .. fields.Split('&').Select(static pair => pair.Split('=')).Select(static pair => (pair[0], pair[1].Replace('+', ' ')))];

        Assert.Equal(status, await org.Page.PostAsync(action, await org.Page.FindWordAsync(), static _ => { }, pairs));
    }

    [Fact]
    public async Task Limits_are_set_and_lifted()
    {
        await org.Page.PostAsync("limit-set", ("path", "/api/v1/zones"), ("limit", "7"), ("window", "9"));
        Assert.Contains("<code>/api/v1/zones/**</code>", await org.Page.ReadAsync(), StringComparison.Ordinal);

        await org.Page.PostAsync("limit-remove", ("path", "/api/v1/zones/**"));
        Assert.DoesNotContain("<code>/api/v1/zones/**</code>", await org.Page.ReadAsync(), StringComparison.Ordinal);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
