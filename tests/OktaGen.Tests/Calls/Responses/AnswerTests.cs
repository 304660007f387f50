using System.Net;
using System.Text;

namespace OktaGen.Tests;

public sealed class AnswerTests
{
    private const string Json = """{"id":"1","name":"Jörg","unknown":{"a":[1]}}""";

    public static TheoryData<string, string> Unreadable => new()
    {
        { "not JSON", "sdfsdf" },
        { "another shape", """["a"]""" },
        { "a wrong type in it", """{"id":{"a":1}}""" },
        { "JSON that ends early", """{"id":"1","na""" },
        { "something behind the JSON", """{"id":"1"} trailing""" },
        { "half a surrogate pair", """{"id":"\ud83d"}""" },
    };

    public static TheoryData<string> Empties => ["204 No Content", "200 OK", "202 Accepted"];

    [Theory]
    [InlineData("200 OK")]
    [InlineData("201 Created")]
    [InlineData("202 Accepted")]
    [InlineData("299 Something")]
    public async Task Every_success_is_read_into_every_return_type(string status)
    {
        await using var server = RawServer.Start(RawAnswer.Of(status, Json, "Content-Type: application/json"));
        await using OktaConnection okta = Connect.To(server);
        var client = new AnswersClient(okta);

        await client.NothingAsync();
        Assert.Equal("Jörg", (await client.ThingAsync()).Name);
        Assert.Equal("Jörg", (await client.ThingOrNullAsync())!.Name);
        Assert.Equal("Jörg", (await client.ThingByValueTaskAsync()).Name);
        Assert.Equal("Jörg", (await client.ThingResponseAsync()).Value.Name);
        Assert.Equal("Jörg", (await client.ThingOrNullResponseAsync()).Value!.Name);
        Assert.Equal(status[..3], ((int)(await client.ResponseAsync()).StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Json, await client.StringAsync());
        Assert.Equal(Encoding.UTF8.GetBytes(Json), await client.BytesAsync());
        await using Stream stream = await client.StreamAsync();
        using var reader = new StreamReader(stream);
        Assert.Equal(Json, await reader.ReadToEndAsync());
        using HttpResponseMessage message = await client.MessageAsync();
        Assert.Equal(Json, await message.Content.ReadAsStringAsync());
    }

    [Theory]
    [MemberData(nameof(Empties))]
    public async Task An_empty_answer_is_null_where_that_is_declared_and_nothing_elsewhere(string status)
    {
        await using var server = RawServer.Start(RawAnswer.Of(status, "", "Content-Type: application/json"));
        await using OktaConnection okta = Connect.To(server);
        var client = new AnswersClient(okta);

        await client.NothingAsync();
        await client.ResponseAsync();
        Assert.Null(await client.ThingOrNullAsync());
        Assert.Null((await client.ThingOrNullResponseAsync()).Value);
        Assert.Equal("", await client.StringAsync());
        Assert.Empty(await client.BytesAsync());
        await using Stream stream = await client.StreamAsync();
        Assert.Equal(-1, stream.ReadByte());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFFnull")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF\n")]
    public async Task Where_a_value_was_declared_an_empty_answer_is_explained(string body)
    {
        await using var server = RawServer.Start(RawAnswer.Ok(body, "X-Okta-Request-Id: req-1"));
        await using OktaConnection okta = Connect.To(server);
        var client = new AnswersClient(okta);

        foreach (Func<Task> call in (Func<Task>[])[() => client.ThingAsync(), () => client.ThingResponseAsync(), async () => await client.ThingByValueTaskAsync()])
        {
            OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(call);
            Assert.Contains("GET /api/v1/thing answered 200", exception.Message, StringComparison.Ordinal);
            Assert.Contains("nullable", exception.Message, StringComparison.Ordinal);
            Assert.Equal("req-1", exception.RequestId);
            Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        }

        Assert.Null(await client.ThingOrNullAsync());
        Assert.Null((await client.ThingOrNullResponseAsync()).Value);
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task What_is_no_such_JSON_is_said_to_be_none(string what, string body)
    {
        await using var server = RawServer.Start(RawAnswer.Ok(body, "X-Okta-Request-Id: req-1"));
        await using OktaConnection okta = Connect.To(server);
        var client = new AnswersClient(okta);

        foreach (Func<Task> call in (Func<Task>[])[() => client.ThingAsync(), () => client.ThingOrNullAsync(), () => client.ThingResponseAsync()])
        {
            OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(call);
            Assert.True(exception.Message.StartsWith("GET /api/v1/thing answered 200", StringComparison.Ordinal), what);
            Assert.Equal("GET /api/v1/thing", exception.Endpoint);
            Assert.Equal("req-1", exception.RequestId);
            Assert.NotNull(exception.Excerpt);
            Assert.EndsWith(": " + exception.Excerpt, exception.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"id":{"a":1,"b":[true,null,"x"]}}""", """{"id":{"a":0,"b":[true,null,"…"]}}""")]
    [InlineData("""["marker-secret",-12.5e3]""", """["…",0]""")]
    [InlineData("\"marker-secret\"", "\"…\"")]
    [InlineData("""{"id":"1","na""", """{"id":"…" …""")]
    [InlineData("""{"id":"1"} marker""", """{"id":"…"} …""")]
    [InlineData("""{"id":tmarker-secret}""", """{"id": …""")]
    [InlineData("""{"tokens":{"Z3VhcmRpYW4tb2YtdGhlLWdhbGF4eQ1":1},"id":1}""", """{"tokens":{"[redacted]":0},"id":0}""")]
    [InlineData("marker \u0007 bell", "marker   bell")]
    [InlineData("access_token=Z3VhcmRpYW4tb2YtdGhlLWdhbGF4eQ1&x", "[redacted]&x")]
    [InlineData("key QWJjZGVmZXhpamtsbWlvcHFycXRYeUxL and client_credentials_self_scope_requested", "key [redacted] and client_credentials_self_scope_requested")]
    [InlineData("at https://example.okta.com/login for 00u1abcdEFGH2ijkl3m4", "at https://example.okta.com/login for 00u1abcdEFGH2ijkl3m4")]
    [InlineData("You sent SSWS " + Connect.ApiToken, "You sent SSWS [redacted]")]
    public async Task What_came_instead_is_shown_without_what_could_be_a_secret(string body, string excerpt)
    {
        await using var server = RawServer.Start(RawAnswer.Ok(body));
        await using OktaConnection okta = Connect.To(server);

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => new AnswersClient(okta).ThingAsync());

        Assert.Equal(excerpt, exception.Excerpt);
        Assert.DoesNotContain("marker-secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('[', "\"x\",")]
    [InlineData('<', "b>")]
    [InlineData('x', "\U0001F600")]
    public async Task What_came_instead_is_shown_in_two_hundred_characters_at_most(char first, string repeated)
    {
        string body = first + string.Concat(Enumerable.Repeat(repeated, 5_000));
        await using var server = RawServer.Start(RawAnswer.Ok(body));
        await using OktaConnection okta = Connect.To(server);

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => new AnswersClient(okta).ThingAsync());

        Assert.InRange(exception.Excerpt!.Length, 190, 200);
        Assert.EndsWith(" …", exception.Excerpt, StringComparison.Ordinal);
        Assert.Equal(exception.Excerpt, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(exception.Excerpt)));
    }

    [Fact]
    public async Task A_page_of_HTML_is_shown_by_its_beginning_on_one_line()
    {
        string html = "<!DOCTYPE html>\r\n<html><title>Proxy login</title>" + new string('x', 5_000);
        await using var server = RawServer.Start(RawAnswer.Of("200 OK", html, "Content-Type: text/html; charset=utf-8"));
        await using OktaConnection okta = Connect.To(server);

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => new AnswersClient(okta).ThingAsync());

        Assert.Contains("text/html", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Proxy login", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
        Assert.InRange(exception.Message.Length, 50, 600);
    }

    [Fact]
    public async Task Values_in_JSON_that_does_not_fit_are_not_repeated()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("""{"clientSecret":"marker-secret","size":"marker-secret"}"""));
        await using OktaConnection okta = Connect.To(server);

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => new AnswersClient(okta).ThingAsync());

        Assert.Contains("$.size", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("marker-secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"id\":\"1\"}")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n{\"id\":\"1\"}\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Len")]
    [InlineData("garbage\r\n\r\n")]
    [InlineData("")]
    public async Task An_answer_that_is_cut_off_is_a_transport_failure(string text)
    {
        await using var server = RawServer.Start(RawAnswer.Verbatim(text));
        await using OktaConnection okta = Connect.To(server);
        var client = new AnswersClient(okta);

        foreach (Func<Task> call in (Func<Task>[])[() => client.ThingAsync(), () => client.StringAsync(), () => client.BytesAsync(), () => client.ThingOrNullAsync()])
        {
            OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(call);
            Assert.Contains("GET /api/v1/thing", exception.Message, StringComparison.Ordinal);
            Assert.False(exception.IsTimeout);
        }
    }

    [Fact]
    public async Task An_answer_that_is_cut_off_in_its_body_is_found_by_its_request_id()
    {
        await using var server = RawServer.Start(RawAnswer.Verbatim("HTTP/1.1 200 OK\r\nX-Okta-Request-Id: req-1\r\nContent-Length: 500\r\n\r\n{"));
        await using OktaConnection okta = Connect.To(server);

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => new AnswersClient(okta).ThingAsync());

        Assert.Equal("req-1", exception.RequestId);
    }

    [Fact]
    public async Task A_body_that_ends_with_the_connection_is_read_whole()
    {
        await using var server = RawServer.Start(RawAnswer.Verbatim("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"id\":\"1\"}"));
        await using OktaConnection okta = Connect.To(server);

        Assert.Equal("1", (await new AnswersClient(okta).ThingAsync()).Id);
    }

    [Fact]
    public async Task A_byte_order_mark_is_skipped()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("\uFEFF" + Json));
        await using OktaConnection okta = Connect.To(server);
        var client = new AnswersClient(okta);

        Assert.Equal("Jörg", (await client.ThingAsync()).Name);
        Assert.Equal(Json, await client.StringAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_answer_larger_than_allowed_is_not_read(bool announced)
    {
        string body = $$"""{"id":"{{new string('x', 2_000)}}"}""";
        RawAnswer answer = announced
            ? RawAnswer.Ok(body, "X-Okta-Request-Id: req-1")
            : RawAnswer.Verbatim("HTTP/1.1 200 OK\r\nX-Okta-Request-Id: req-1\r\nConnection: close\r\n\r\n" + body);
        await using var server = RawServer.Start(answer);
        await using OktaConnection okta = Connect.To(server, change: options => options.MaxResponseBytes = 1_000);
        var client = new AnswersClient(okta);

        foreach (Func<Task> call in (Func<Task>[])[() => client.ThingAsync(), () => client.StringAsync(), () => client.BytesAsync()])
        {
            OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(call);
            Assert.Contains("MaxResponseBytes", exception.Message, StringComparison.Ordinal);
            Assert.Equal("req-1", exception.RequestId);
            Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        }

        await using Stream stream = await client.StreamAsync();
        using var reader = new StreamReader(stream);
        Assert.Equal(body, await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task An_answer_of_exactly_the_allowed_size_is_read()
    {
        string body = $$"""{"id":"{{new string('x', 1_000 - 9)}}"}""";
        await using var server = RawServer.Start(RawAnswer.Ok(body));
        await using OktaConnection okta = Connect.To(server, change: options => options.MaxResponseBytes = 1_000);

        Assert.Equal(body, await new AnswersClient(okta).StringAsync());
    }

    [Fact]
    public async Task An_answer_larger_than_the_first_buffer_is_read_whole()
    {
        string name = string.Concat(Enumerable.Range(0, 60_000).Select(number => number % 10));
        await using var server = RawServer.Start(RawAnswer.Verbatim($$"""HTTP/1.1 200 OK{{"\r\n"}}Connection: close{{"\r\n\r\n"}}{"name":"{{name}}"}"""));
        await using OktaConnection okta = Connect.To(server);

        Assert.Equal(name, (await new AnswersClient(okta).ThingAsync()).Name);
    }

    [Fact]
    public async Task A_compressed_answer_is_asked_for_and_unpacked()
    {
        await using var server = RawServer.Start(RawAnswer.Of("200 OK", Gzip.Pack(Json), "Content-Encoding: gzip"));
        await using OktaConnection okta = Connect.To(server);

        Assert.Equal("Jörg", (await new AnswersClient(okta).ThingAsync()).Name);
        Assert.Contains("gzip", server.Requests.Single().Header("Accept-Encoding"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compressed_answer_that_the_caller_reads_is_unpacked_and_describes_itself_as_such()
    {
        await using var server = RawServer.Start(RawAnswer.Of("200 OK", Gzip.Pack(Json), "Content-Encoding: GZIP", "Content-Language: de"));
        await using OktaConnection okta = Connect.To(server);

        using HttpResponseMessage response = await new AnswersClient(okta).MessageAsync();

        Assert.Equal(Json, await response.Content.ReadAsStringAsync());
        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal("de", response.Content.Headers.ContentLanguage.Single());
        Assert.Equal(Encoding.UTF8.GetByteCount(Json), response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_compressed_answer_is_capped_by_its_unpacked_size()
    {
        await using var server = RawServer.Start(RawAnswer.Of("200 OK", Gzip.Pack(new string(' ', 5_000_000)), "Content-Encoding: gzip"));
        await using OktaConnection okta = Connect.To(server, change: options => options.MaxResponseBytes = 1_000_000);

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => new AnswersClient(okta).ThingAsync());

        Assert.Contains("1000000", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_compressed_answer_that_is_damaged_is_a_format_failure()
    {
        await using var server = RawServer.Start(RawAnswer.Of("200 OK", "this is not compressed", "Content-Encoding: gzip"));
        await using OktaConnection okta = Connect.To(server);

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => new AnswersClient(okta).ThingAsync());

        Assert.Contains("GET /api/v1/thing", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_needs_no_declaration_of_its_own_only_as_a_page()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("""[{"id":"1"},{"id":"2"}]"""));
        await using OktaConnection okta = Connect.To(server);

        Assert.Equal(["1", "2"], (await new ListingsClient(okta).PageAsync()).Items.Select(thing => thing.Id));
    }
}
