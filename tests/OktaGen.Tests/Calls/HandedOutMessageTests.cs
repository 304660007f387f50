using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace OktaGen.Tests;

/// <summary>
/// A message that is handed out is read after the call: what breaks then is of the exception family, and all else is as it came.
/// </summary>
public sealed class HandedOutMessageTests
{
    private const string Head = "HTTP/1.1 200 OK\r\nX-Okta-Request-Id: req1\r\nContent-Type: application/json\r\n";

    private static readonly Dictionary<string, Func<HttpContent, Task>> s_readers = new()
    {
        ["text"] = content => content.ReadAsStringAsync(),
        ["bytes"] = content => content.ReadAsByteArrayAsync(),
        ["JSON"] = content => content.ReadFromJsonAsync<Thing>(),
        ["buffer"] = content => content.LoadIntoBufferAsync(),
        ["copy"] = content => content.CopyToAsync(Stream.Null),
        ["copy, synchronously"] = content =>
        {
            content.CopyTo(Stream.Null, context: null, CancellationToken.None);
            return Task.CompletedTask;
        },
        ["stream"] = async content => await (await content.ReadAsStreamAsync()).CopyToAsync(Stream.Null),
        ["stream, synchronously"] = content =>
        {
            using Stream stream = content.ReadAsStream();
            stream.CopyTo(Stream.Null);
            return Task.CompletedTask;
        },
    };

    private static readonly Dictionary<string, RawAnswer> s_breaks = new()
    {
        ["cut off"] = RawAnswer.Verbatim(Head + "Content-Length: 50000\r\n\r\n{\"id\":"),
        ["reset"] = RawAnswer.Verbatim(Head + "Content-Length: 50000\r\n\r\n{\"id\":", RawEnd.Reset),
        ["chunks that end early"] = RawAnswer.Verbatim(Head + "Transfer-Encoding: chunked\r\n\r\n6\r\n{\"id\":\r\n"),
        ["chunks that make no sense"] = RawAnswer.Verbatim(Head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"),
    };

    public static TheoryData<string, string> Readings
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string reader in s_readers.Keys)
            {
                foreach (string end in s_breaks.Keys)
                {
                    data.Add(reader, end);
                }
            }

            return data;
        }
    }

    public static TheoryData<string> Readers => [.. s_readers.Keys];

    [Theory]
    [MemberData(nameof(Readings))]
    public async Task A_body_that_breaks_is_told_in_the_terms_of_a_call_however_it_is_read(string reader, string end)
    {
        await using var server = RawServer.Start(s_breaks[end]);
        await using OktaConnection okta = Connect.To(server);
        using HttpResponseMessage message = await new AnswersClient(okta).MessageAsync();

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => s_readers[reader](message.Content));

        Assert.StartsWith("GET /api/v1/thing got no complete answer: ", exception.Message, StringComparison.Ordinal);
        Assert.Equal(("GET /api/v1/thing", "req1"), (exception.Endpoint, exception.RequestId));
        Assert.DoesNotContain("zz", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task A_body_of_a_handler_of_the_apps_that_fails_is_told_so_too(string reader)
    {
        using var handler = new StubHandler(
            (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new BrokenStream()) }));
        await using var okta = OktaConnection.Create(Connect.Options("https://example.okta.com"), handler: handler);
        using HttpResponseMessage message = await new AnswersClient(okta).MessageAsync();

        await Assert.ThrowsAsync<OktaTransportException>(() => s_readers[reader](message.Content));
    }

    [Fact]
    public async Task Headers_length_and_text_are_those_of_the_answer()
    {
        await using var server = RawServer.Start(RawAnswer.Verbatim(
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Language: de\r\nX-Odd: é\r\nExpires: "
                + "never\r\nContent-Length: 4\r\n\r\nm\u00fcde", RawEnd.KeepAlive));
        await using OktaConnection okta = Connect.To(server);

        using HttpResponseMessage message = await new AnswersClient(okta).MessageAsync();

        Assert.Equal(4, message.Content.Headers.ContentLength);
        Assert.Equal(["de"], message.Content.Headers.ContentLanguage);
        Assert.Equal("never", Assert.Single(message.Content.Headers.GetValues("Expires")));
        Assert.Equal("müde", await message.Content.ReadAsStringAsync());
        Assert.Equal("müde", await message.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_length_of_a_body_that_a_handler_of_the_apps_has_made_is_known()
    {
        using var handler = new StubHandler(
            (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("four") }));
        await using var okta = OktaConnection.Create(Connect.Options("https://example.okta.com"), handler: handler);

        using HttpResponseMessage message = await new AnswersClient(okta).MessageAsync();

        Assert.Equal(4, message.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task The_first_bytes_are_there_before_the_last_ones_are_sent()
    {
        await using var server = RawServer.Start(RawAnswer.Verbatim(Head + "Content-Length: 500\r\n\r\n{\"id\":", RawEnd.KeepAlive));
        await using OktaConnection okta = Connect.To(server);
        using HttpResponseMessage message = await new AnswersClient(okta).MessageAsync();
        await using Stream stream = await message.Content.ReadAsStreamAsync();
        byte[] first = new byte[6];

        await stream.ReadExactlyAsync(first);

        Assert.Equal("{\"id\":", Encoding.ASCII.GetString(first));
    }

    [Fact]
    public async Task A_reader_who_is_cancelled_is_told_so_with_its_own_token()
    {
        await using var server = RawServer.Start(RawAnswer.Verbatim(Head + "Content-Length: 500\r\n\r\n{\"id\":", RawEnd.KeepAlive));
        await using OktaConnection okta = Connect.To(server);
        using HttpResponseMessage message = await new AnswersClient(okta).MessageAsync();
        using var source = new CancellationTokenSource();

        Task<string> read = message.Content.ReadAsStringAsync(source.Token);
        await source.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task What_a_body_is_copied_to_keeps_its_own_failures()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("""{"id":"1"}"""));
        await using OktaConnection okta = Connect.To(server);
        using HttpResponseMessage message = await new AnswersClient(okta).MessageAsync();

        await Assert.ThrowsAsync<NotSupportedException>(() => message.Content.CopyToAsync(new MemoryStream(new byte[3])));
    }

    [Fact]
    public async Task A_stream_that_is_disposed_leaves_the_message()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("[]", "X-Okta-Request-Id: req1"));
        await using OktaConnection okta = Connect.To(server);
        using HttpResponseMessage message = await new AnswersClient(okta).MessageAsync();

        await (await message.Content.ReadAsStreamAsync()).DisposeAsync();

        // A disposed message cannot be changed.
        message.StatusCode = HttpStatusCode.Accepted;
        Assert.Equal("req1", Assert.Single(message.Headers.GetValues("X-Okta-Request-Id")));
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new IOException("it broke");

        public override int Read(Span<byte> buffer) => throw new IOException("it broke");

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            throw new IOException("it broke");

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("it broke");

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            throw new IOException("it broke");

        public override void CopyTo(Stream destination, int bufferSize) => throw new IOException("it broke");
    }
}
