using System.Text;

namespace OktaGen.Tests;

public sealed class ReplayTests
{
    private static readonly RawAnswer s_unwell = RawAnswer.Of("503 Service Unavailable", "");

    [Fact]
    public async Task A_stream_is_rewound_to_where_it_stood()
    {
        await using var server = new RetryServer(s_unwell, RawAnswer.Verbatim("", RawEnd.Reset));
        using var stream = new MemoryStream("0123456789"u8.ToArray()) { Position = 4 };

        await server.Client.PutStreamAsync(stream);

        Assert.Equal(["456789", "456789", "456789"], server.Requests.Select(request => request.Text));
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData("503 Service Unavailable")]
    [InlineData("429 Too Many Requests")]
    public async Task A_stream_that_cannot_be_rewound_is_sent_once_and_the_failure_says_so(string status)
    {
        await using var server = new RetryServer(RawAnswer.Of(status, "{}"));
        await using var stream = new ForwardStream(new MemoryStream("0123456789"u8.ToArray()));

        OktaApiException exception = await Assert.ThrowsAnyAsync<OktaApiException>(() => server.Client.PutStreamAsync(stream));

        Assert.Equal("0123456789", Assert.Single(server.Requests).Text);
        Assert.Contains("body cannot be read twice", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_connection_after_such_a_stream_says_so_too()
    {
        await using var server = new RetryServer(RawAnswer.Verbatim("", RawEnd.Reset));
        await using var stream = new ForwardStream(new MemoryStream("0123456789"u8.ToArray()));

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => server.Client.PutStreamAsync(stream));

        Assert.Single(server.Requests);
        Assert.Contains("body cannot be read twice", exception.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, HttpContent, bool> Contents => new()
    {
        { "text", new StringContent("text"), true },
        { "form", new FormUrlEncodedContent([new("a", "b")]), true },
        { "memory", new ReadOnlyMemoryContent("memory"u8.ToArray()), true },
        { "multipart", new MultipartFormDataContent("edge") { { new ByteArrayContent("file"u8.ToArray()), "file", "a.txt" } }, true },
        { "stream", new StreamContent(new MemoryStream("stream"u8.ToArray())), false },
        { "multipart of a stream", new MultipartFormDataContent("edge") { { new StreamContent(new MemoryStream()), "file", "a.txt" } }, false },
    };

    [Theory]
    [MemberData(nameof(Contents), DisableDiscoveryEnumeration = true)]
    public async Task Content_of_the_callers_is_sent_again_where_it_is_known_to_give_the_same_bytes(string name, HttpContent content, bool isRepeated)
    {
        await using var server = new RetryServer(s_unwell);

        Exception? exception = await Record.ExceptionAsync(() => server.Client.PutContentAsync(content));

        Assert.Equal(isRepeated ? 2 : 1, server.Requests.Count);
        Assert.True(isRepeated == exception is null, name);
        Assert.Single(server.Requests.Select(request => Encoding.UTF8.GetString(request.Body)).Distinct());
    }

    [Fact]
    public async Task An_answer_that_is_thrown_away_leaves_its_connection_to_the_next_attempt()
    {
        await using var server = RawServer.Start(request => request.Header("X-Okta-Retry-Count") is null
            ? RawAnswer.Of("429 Too Many Requests", """{"errorCode":"E0000047"}""")
            : RawAnswer.Ok("{}"));
        await using OktaConnection okta = Connect.To(server, new SkippingTime(), options => options.MaxRetries = 1);

        await new RetriedClient(okta).GetAsync();
        await new RetriedClient(okta).GetAsync();

        Assert.Equal(4, server.Requests.Count);
        Assert.Equal(1, server.Accepted);
    }
}
