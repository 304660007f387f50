using System.Net;
using System.Text;

namespace OktaGen.Tests;

/// <summary>Bodies that are packed or coded otherwise than asked for, or cut off in their packing: no return type takes them for whole text.</summary>
public sealed class CodingTests
{
    private const string Json = """{"id":"1","name":"Jörg Jörg Jörg Jörg Jörg Jörg Jörg Jörg Jörg"}""";

    public static TheoryData<string> Readers => [.. s_readers.Keys];

    public static TheoryData<string> Packings => ["br", "deflate", "x-gzip", "zstd", "gzip, br", "compress"];

    private static readonly Dictionary<string, Func<IAnswers, Task>> s_readers = new()
    {
        ["JSON"] = client => client.ThingAsync(),
        ["JSON or null"] = client => client.ThingOrNullAsync(),
        ["JSON and headers"] = client => client.ThingResponseAsync(),
        ["text"] = client => client.StringAsync(),
        ["bytes"] = client => client.BytesAsync(),
        ["stream"] = async client => await ReadAsync(await client.StreamAsync()),
        ["stream, copied"] = async client =>
        {
            await using Stream stream = await client.StreamAsync();
            await stream.CopyToAsync(Stream.Null);
        },
        ["stream, at once"] = async client =>
        {
            await using Stream stream = await client.StreamAsync();
            while (stream.ReadByte() >= 0)
            {
                // On.
            }
        },
        ["message"] = async client =>
        {
            using HttpResponseMessage message = await client.MessageAsync();
            await message.Content.ReadAsStringAsync();
        },
        ["message, as a stream"] = async client =>
        {
            using HttpResponseMessage message = await client.MessageAsync();
            await ReadAsync(await message.Content.ReadAsStreamAsync());
        },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Gzip_that_is_cut_off_at_any_byte_is_a_failure(string reader)
    {
        byte[] packed = Gzip.Pack(Json);
        int length = packed.Length;
        await using var server = RawServer.Start(_ => RawAnswer.Of("200 OK", packed[..length], "Content-Encoding: gzip", "X-Okta-Request-Id: req-1"));
        await using OktaConnection okta = Connect.To(server);
        var client = new AnswersClient(okta);

        await s_readers[reader](client);
        for (length = 1; length < packed.Length; length++)
        {
            OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => s_readers[reader](client));
            Assert.StartsWith("GET /api/v1/thing answered with a damaged body", exception.Message, StringComparison.Ordinal);
            Assert.Equal(("req-1", HttpStatusCode.OK), (exception.RequestId, exception.StatusCode));
        }
    }

    [Fact]
    public async Task Large_gzip_that_is_cut_off_between_two_reads_is_a_failure()
    {
        string text = string.Concat(Enumerable.Range(0, 40_000).Select(number => $"{number:x} "));
        byte[] packed = Gzip.Pack(text);
        int length = packed.Length;
        await using var server = RawServer.Start(_ => RawAnswer.Of("200 OK", packed[..length], "Content-Encoding: gzip"));
        await using OktaConnection okta = Connect.To(server);
        var client = new AnswersClient(okta);

        Assert.Equal(text, await client.StringAsync());
        foreach (int cut in (int[])[1, 8, 8192, 16384, packed.Length / 2, packed.Length - 10])
        {
            length = packed.Length - cut;
            await Assert.ThrowsAsync<OktaFormatException>(() => client.StringAsync());
        }
    }

    [Fact]
    public async Task Gzip_in_several_parts_is_read_whole_and_no_body_at_all_stays_none()
    {
        byte[] packed = [.. Gzip.Pack("one "), .. Gzip.Pack(""), .. Gzip.Pack("two")];
        await using var server = RawServer.Start(_ => RawAnswer.Of("200 OK", packed, "Content-Encoding: gzip"));
        await using OktaConnection okta = Connect.To(server);
        var client = new AnswersClient(okta);

        Assert.Equal("one two", await client.StringAsync());
        packed = [];
        Assert.Equal("", await client.StringAsync());
        Assert.Null(await client.ThingOrNullAsync());
    }

    [Theory]
    [MemberData(nameof(Packings))]
    public async Task A_packing_that_nobody_asked_for_is_named(string packing)
    {
        await using var server = RawServer.Start(RawAnswer.Of("200 OK", "\u0001\u0002packed", $"Content-Encoding: {packing}", "Content-Type: application/json"));
        await using OktaConnection okta = Connect.To(server);
        var client = new AnswersClient(okta);

        foreach (string reader in s_readers.Keys.Where(name => !name.StartsWith("message", StringComparison.Ordinal)))
        {
            OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => s_readers[reader](client));
            Assert.Contains($"a body packed as '{packing}'", exception.Message, StringComparison.Ordinal);
        }

        OktaFormatException page = await Assert.ThrowsAsync<OktaFormatException>(async () => await new ListingsClient(okta).ListAsync().CountAsync());
        Assert.Contains($"a body packed as '{packing}'", page.Message, StringComparison.Ordinal);
        using HttpResponseMessage message = await client.MessageAsync();
        Assert.Equal(packing, string.Join(", ", message.Content.Headers.ContentEncoding));
    }

    [Fact]
    public async Task A_packing_that_the_caller_asked_for_is_handed_out_as_it_is()
    {
        await using var server = RawServer.Start(RawAnswer.Of("200 OK", "packed", "Content-Encoding: br"));
        await using OktaConnection okta = Connect.To(server);
        var endpoint = new CompilerServices.OktaEndpoint("GET /api/v1/thing");

        Assert.Equal("packed", Encoding.UTF8.GetString(await Asking().SendForBytesAsync(default)));
        await using Stream stream = await Asking().SendForStreamAsync(default);
        Assert.Equal("packed", await new StreamReader(stream).ReadToEndAsync());

        CompilerServices.OktaRequest Asking()
        {
            var request = new CompilerServices.OktaRequest(okta, endpoint);
            request.Header("Accept-Encoding", "br");
            return request;
        }
    }

    [Theory]
    [InlineData("Content-Encoding: br", "packed as 'br'")]
    [InlineData("Content-Type: application/json; charset=utf-16", "text in the charset 'utf-16'")]
    public async Task The_coding_of_a_refusal_and_of_a_token_is_named_and_the_status_stays(string header, string named)
    {
        byte[] body = Encoding.Unicode.GetBytes("""{"errorCode":"E0000001"}""");
        await using var server = RawServer.Start(RawAnswer.Of("403 Forbidden", body, header));
        await using OktaConnection byToken = Connect.To(server);
        await using OktaConnection byOAuth = Connect.To(Valid.OAuth(orgUrl: server.Origin), [OktaScopes.UsersRead]);

        OktaApiException call = await Assert.ThrowsAsync<OktaApiException>(() => new AnswersClient(byToken).ThingAsync());
        OktaAuthenticationException token = await Assert.ThrowsAsync<OktaAuthenticationException>(() => new PeopleClient(byOAuth).GetAsync("ada"));

        Assert.StartsWith($"GET /api/v1/thing answered 403: its body is {named}", call.Message, StringComparison.Ordinal);
        Assert.Contains($"refused: 403 (the answer is {named}", token.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16", "utf-16", "the charset 'utf-16'")]
    [InlineData("UTF-16LE", "utf-16", "the charset 'UTF-16LE'")]
    [InlineData("\"utf-16be\"", "utf-16BE", "the charset 'utf-16be'")]
    [InlineData("ISO-8859-1", "iso-8859-1", "the charset 'ISO-8859-1'")]
    [InlineData("windows-1252; x=y", "iso-8859-1", "the charset 'windows-1252'")]
    [InlineData(null, "utf-16", "UTF-16")]
    [InlineData(null, "utf-16BE", "UTF-16")]
    [InlineData(null, "iso-8859-1", "Latin-1")]
    public async Task A_charset_that_nobody_asked_for_is_named(string? said, string charset, string named)
    {
        string type = "Content-Type: application/json" + (said is null ? "" : $"; charset={said}");
        foreach (bool isMarked in (bool[])[false, true])
        {
            Encoding encoding = Encoding.GetEncoding(charset);
            byte[] body = [.. isMarked ? encoding.GetPreamble() : [], .. encoding.GetBytes(Json)];
            await using var server = RawServer.Start(RawAnswer.Of("200 OK", body, type));
            await using OktaConnection okta = Connect.To(server);
            var client = new AnswersClient(okta);

            foreach (Func<Task> call in (Func<Task>[])[() => client.ThingAsync(), () => client.ThingOrNullAsync(), () => client.StringAsync(), async () => await new ListingsClient(okta).ListAsync().CountAsync()])
            {
                OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(call);
                Assert.Contains(named, exception.Message, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("UTF8")]
    [InlineData("\"Utf-8\"")]
    public async Task UTF_8_by_any_spelling_is_read(string charset)
    {
        await using var server = RawServer.Start(RawAnswer.Of("200 OK", Json, $"Content-Type: application/json; charset={charset}"));
        await using OktaConnection okta = Connect.To(server);
        var client = new AnswersClient(okta);

        Assert.StartsWith("Jörg", (await client.ThingAsync()).Name, StringComparison.Ordinal);
        Assert.Equal(Json, await client.StringAsync());
    }

    [Fact]
    public async Task ASCII_is_read_whatever_charset_with_it_in_it_is_named()
    {
        await using var server = RawServer.Start(RawAnswer.Of("200 OK", """{"id":"1"}""", "Content-Type: application/json; charset=ISO-8859-1"));
        await using OktaConnection okta = Connect.To(server);

        Assert.Equal("1", (await new AnswersClient(okta).ThingAsync()).Id);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nX-Okta-Request-Id: req-1\r\nContent-Length: 500\r\n\r\n{\"id\":", RawEnd.Close)]
    [InlineData("HTTP/1.1 200 OK\r\nX-Okta-Request-Id: req-1\r\nContent-Length: 500\r\n\r\n{\"id\":", RawEnd.Reset)]
    [InlineData("HTTP/1.1 200 OK\r\nX-Okta-Request-Id: req-1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nno number\r\n", RawEnd.Close)]
    public async Task A_stream_that_breaks_while_it_is_read_is_a_transport_failure(string sent, object end)
    {
        await using var server = RawServer.Start(RawAnswer.Verbatim(sent, (RawEnd)end));
        await using OktaConnection okta = Connect.To(server);
        var client = new AnswersClient(okta);

        foreach (string reader in s_readers.Keys.Where(name => name.StartsWith("stream", StringComparison.Ordinal)))
        {
            OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => s_readers[reader](client));
            Assert.Equal("GET /api/v1/thing", exception.Endpoint);
            Assert.False(exception.IsTimeout);
        }
    }

    [Fact]
    public async Task A_stream_whose_reader_is_cancelled_says_so_with_the_readers_token()
    {
        await using var server = RawServer.Start(RawAnswer.Verbatim("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"id\":", RawEnd.KeepAlive));
        await using OktaConnection okta = Connect.To(server);
        await using Stream stream = await new AnswersClient(okta).StreamAsync();
        await stream.ReadExactlyAsync(new byte[6]);
        using var source = new CancellationTokenSource();

        ValueTask<int> read = stream.ReadAsync(new byte[5], source.Token);
        await source.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read.AsTask());
        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task What_a_stream_is_copied_to_keeps_its_own_failures()
    {
        await using var server = RawServer.Start(RawAnswer.Ok(Json));
        await using OktaConnection okta = Connect.To(server);
        await using Stream stream = await new AnswersClient(okta).StreamAsync();
        var full = new MemoryStream(new byte[10]);

        await Assert.ThrowsAsync<NotSupportedException>(() => stream.CopyToAsync(full));
    }

    private static async Task ReadAsync(Stream stream)
    {
        await using (stream)
        {
            byte[] buffer = new byte[7];
            while (await stream.ReadAsync(buffer) > 0)
            {
                // On.
            }
        }
    }
}
