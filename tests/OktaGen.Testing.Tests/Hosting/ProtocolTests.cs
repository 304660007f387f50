using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OktaGen.Testing.Tests;

public sealed class ProtocolTests : OrgTest
{
    protected override OktaTestOrgOptions Options => new() { TimeProvider = Clock };

    [Fact]
    public async Task Every_answer_has_a_request_id_the_clock_s_date_and_rate_limits()
    {
        HashSet<string> ids = [];
        foreach (string target in new[] { "/api/v1/users", "/api/v1/users/none", "/nowhere", "/.well-known/okta-organization",
            "/oauth2/v1/token", "/api/v1/users/a%5Cb" })
        {
            Reply reply = await Client.GetAsync(target);
            Assert.True(ids.Add(Assert.Single(reply.Header("X-Okta-Request-Id"))));
            Assert.Equal(Clock.GetUtcNow(), reply.Message.Headers.Date);
            Assert.Equal("600", Assert.Single(reply.Header("x-rate-limit-limit")));
            Assert.Single(reply.Header("x-rate-limit-remaining"));
            Assert.Equal(
                Clock.GetUtcNow()
                    .AddMinutes(1)
                    .ToUnixTimeSeconds()
                    .ToString(CultureInfo.InvariantCulture), Assert.Single(reply.Header("x-rate-limit-reset")));
        }
    }

    [Fact]
    public async Task Rate_limits_count_down_for_a_minute()
    {
        Assert.Equal("599", Assert.Single((await Client.GetAsync("/api/v1/users")).Header("x-rate-limit-remaining")));
        Assert.Equal("598", Assert.Single((await Client.GetAsync("/api/v1/users")).Header("x-rate-limit-remaining")));
        Assert.Equal("599", Assert.Single((await Client.GetAsync("/api/v1/groups")).Header("x-rate-limit-remaining")));
        Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("599", Assert.Single((await Client.GetAsync("/api/v1/users")).Header("x-rate-limit-remaining")));
    }

    [Fact]
    public async Task The_organization_document_needs_no_credential()
    {
        using RawClient anonymous = new(Org);

        Reply reply = await anonymous.GetAsync("/.well-known/okta-organization");

        Assert.Equal(HttpStatusCode.OK, reply.Status);
        Assert.Matches("^00o[0-9A-Za-z]{17}$", (string)reply.Json["id"]!);
        Assert.Equal(Org.Url.AbsoluteUri.TrimEnd('/'), (string)reply.Json["_links"]!["organization"]!["href"]!);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/api/v1/userz")]
    [InlineData("/api/v1/Users")]
    [InlineData("/api/v1/users/a/b/c")]
    [InlineData("/api/v1/users//lifecycle/suspend")]
    [InlineData("//api/v1/users")]
    public async Task An_unknown_path_is_E0000008(string target)
    {
        Reply reply = await Client.GetAsync(target);

        Assert.Equal((HttpStatusCode.NotFound, "E0000008"), (reply.Status, reply.ErrorCode));
    }

    [Theory]
    [InlineData("PATCH", "/api/v1/users/x")]
    [InlineData("DELETE", "/api/v1/users/")]
    [InlineData("POST", "/api/v1/groups/x")]
    [InlineData("GET", "/api/v1/users/x/lifecycle/suspend")]
    public async Task A_method_that_the_path_lacks_is_E0000022(string method, string target)
    {
        Reply reply = await Client.SendAsync(method, target, null);

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "E0000022"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task A_path_is_decoded_once()
    {
        Org.Users.Add("a+b%40c@example.com", "A", "B");

        Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync("/api/v1/users/a%2Bb%2540c%40example.com")).Status);
        Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync("/api/v1/users/a+b%2540c@example.com")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync("/api/v1/users/a%2Bb%40c%40example.com")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync("/api/v1/users/a%20b%2540c%40example.com")).Status);
    }

    [Theory]
    [InlineData("/api/v1/users/a%2Fb@example.com")]
    [InlineData("/api/v1/users/a%2fb@example.com")]
    public async Task A_slash_in_a_login_is_refused_even_encoded(string target)
    {
        Org.Users.Add("a/b@example.com", "A", "B");

        Reply reply = await Client.GetAsync(target);

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "E0000022"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task A_semicolon_cuts_the_path_value_unless_encoded()
    {
        Org.Users.Add("a;b@example.com", "A", "B");

        Assert.Equal("Not found: Resource not found: a (User)", (await Client.GetAsync("/api/v1/users/a;b@example.com")).ErrorSummary);
        Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync("/api/v1/users/a%3Bb@example.com")).Status);
    }

    [Fact]
    public async Task A_user_path_without_an_id_lists_all_users()
    {
        Org.Users.Add("a@example.com", "A", "B");

        Assert.Single((await Client.GetAsync("/api/v1/users/")).Items);
    }

    [Theory]
    [InlineData("/api/v1/users/a%5Cb")]
    [InlineData("/api/v1/users/[x]")]
    [InlineData("/api/v1/users/%2E%2E/groups")]
    [InlineData("/api/v1/users/a%0Ab")]
    [InlineData("/api/v1/users/%FF")]
    [InlineData("/api/v1/users/%zz")]
    [InlineData("/api/v1/users/a%4")]
    public async Task What_the_container_refuses_is_answered_in_html(string target)
    {
        Reply reply = await Client.GetAsync(target);

        Assert.Equal(HttpStatusCode.BadRequest, reply.Status);
        Assert.Equal("text/html", reply.Message.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("<!doctype html>", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    public async Task A_body_less_post_or_put_needs_a_content_length(string method)
    {
        using TcpClient tcp = new();
        await tcp.ConnectAsync(Org.Url.Host, Org.Url.Port);
        NetworkStream stream = tcp.GetStream();
        string target = method == "POST" ? "/api/v1/users" : "/api/v1/users/x";
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"{method} {target} HTTP/1.1\r\nHost: {Org.Url.Authority}\r\nConnection: close\r\n\r\n"));

        string answer = await new StreamReader(stream, Encoding.ASCII).ReadToEndAsync();

        Assert.StartsWith("HTTP/1.1 411 ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "E0000018")]
    [InlineData("text/plain", "E0000021")]
    [InlineData("application/x-www-form-urlencoded", "E0000021")]
    [InlineData("application/json; charset=iso-8859-1", "E0000021")]
    public async Task A_body_has_to_be_declared_as_json(string? contentType, string code)
    {
        ByteArrayContent content = new("{}"u8.ToArray());
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        Reply reply = await Client.SendAsync("POST", "/api/v1/users", content);

        Assert.Equal((HttpStatusCode.BadRequest, code), (reply.Status, reply.ErrorCode));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"profile":[]}""")]
    [InlineData("""{"profile":{"login":5}}""")]
    [InlineData("""{"profile":{"login":"a@example.com","login":"b@example.com"}}""")]
    public async Task A_malformed_body_is_E0000003(string json)
    {
        Reply reply = await Client.PostAsync("/api/v1/users", json);

        Assert.Equal((HttpStatusCode.BadRequest, "E0000003"), (reply.Status, reply.ErrorCode));
    }

    [Theory]
    [InlineData("text/html", false)]
    [InlineData("application/xml, text/*", false)]
    [InlineData("application/json", true)]
    [InlineData("text/html, */*;q=0.1", true)]
    [InlineData("application/*", true)]
    public async Task The_accept_header_has_to_allow_json(string accept, bool allowed)
    {
        Reply reply = await Client.GetAsync("/api/v1/users", ("Accept", accept));

        Assert.Equal(allowed ? HttpStatusCode.OK : HttpStatusCode.BadRequest, reply.Status);
        if (!allowed)
        {
            Assert.Equal("E0000019", reply.ErrorCode);
        }
    }

    [Fact]
    public async Task Text_is_answered_as_plain_utf_8()
    {
        Org.Users.Add("zoe@example.com", "Zoë", "O'Brien");

        Reply reply = await Client.GetAsync("/api/v1/users/zoe");

        Assert.Contains("\"Zoë\"", reply.Text, StringComparison.Ordinal);
        Assert.Contains("\"O'Brien\"", reply.Text, StringComparison.Ordinal);
    }
}
