namespace OktaGen.Tests;

public sealed class FileTests
{
    [Fact]
    public async Task A_file_is_the_one_part_of_a_form_and_is_called_like_its_parameter()
    {
        await using var server = new RetryServer();

        await server.Client.UploadAsync("0oa1", new OktaFile("PNG"u8.ToArray(), "logo.png", "image/png"));

        RawRequest request = Assert.Single(server.Requests);
        string boundary = Boundary(request);
        Assert.Equal("/api/v1/apps/0oa1/logo", request.Target);
        Assert.Equal(
            $"--{boundary}\r\nContent-Type: image/png\r\nContent-Disposition: form-data; name=\"file\"; filename=\"logo.png\"\r\n\r\nPNG\r\n--{boundary}--\r\n",
            request.Text);
        Assert.Equal(request.Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), request.Header("Content-Length"));
    }

    [Theory]
    [InlineData("Logo für \"Jörg\".png", "Logo für %22Jörg%22.png")]
    [InlineData("a\r\nX-Evil: b.png", "a%0D%0AX-Evil: b.png")]
    [InlineData("日本.png", "日本.png")]
    public async Task A_file_name_of_any_kind_stays_within_its_quotes(string name, string sent)
    {
        await using var server = new RetryServer();

        await server.Client.UploadAsync("0oa1", new OktaFile(new byte[] { 1 }, name));

        string text = Assert.Single(server.Requests).Text;
        Assert.Contains($"filename=\"{sent}\"\r\n", text, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/octet-stream\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_from_a_stream_is_sent_from_where_that_stands_and_again_after_a_refusal()
    {
        await using var server = new RetryServer(RetryServer.TooMany());
        using var stream = new MemoryStream("0123456789"u8.ToArray()) { Position = 4 };

        await server.Client.UploadAsync("0oa1", new OktaFile(stream, "digits.txt", "text/plain; charset=utf-8"));

        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Contains("\r\n\r\n456789\r\n--", request.Text, StringComparison.Ordinal));
        Assert.Equal(server.Requests[0].Text, server.Requests[1].Text);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_file_from_a_stream_that_cannot_be_rewound_is_sent_once()
    {
        await using var server = new RetryServer(RetryServer.TooMany());
        await using var stream = new ForwardStream(new MemoryStream("0123456789"u8.ToArray()));

        OktaRateLimitException exception = await Assert.ThrowsAsync<OktaRateLimitException>(() => server.Client.UploadAsync("0oa1", new OktaFile(stream, "digits.txt")));

        Assert.Contains("\r\n\r\n0123456789\r\n--", Assert.Single(server.Requests).Text, StringComparison.Ordinal);
        Assert.Contains("body cannot be read twice", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_file_is_no_body()
    {
        await using var server = new RetryServer();

        await server.Client.UploadAsync("0oa1", null);

        Assert.Empty(Assert.Single(server.Requests).Body);
        Assert.Equal("0", server.Requests[0].Header("Content-Length"));
    }

    [Fact]
    public void What_is_no_file_name_or_media_type_is_refused()
    {
        Assert.Throws<ArgumentException>("fileName", () => new OktaFile(new byte[] { 1 }, " "));
        Assert.Throws<ArgumentException>("contentType", () => new OktaFile(new byte[] { 1 }, "a.png", "image"));
        Assert.Throws<ArgumentException>("contentType", () => new OktaFile(new byte[] { 1 }, "a.png", "image/png\r\nX-Evil: b"));
        Assert.Throws<ArgumentNullException>("content", () => new OktaFile((Stream)null!, "a.png"));
    }

    private static string Boundary(RawRequest request)
    {
        string type = request.Header("Content-Type")!;
        Assert.StartsWith("multipart/form-data; boundary=\"", type, StringComparison.Ordinal);
        return type["multipart/form-data; boundary=\"".Length..^1];
    }
}
