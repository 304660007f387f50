using System.Net.Http.Headers;
using System.Text;

namespace OktaGen.Tests;

public sealed class BodyTests : IAsyncDisposable
{
    private readonly RawServer _server = RawServer.Start(RawAnswer.Of("204 No Content", ""));
    private readonly OktaConnection _okta;
    private readonly WireClient _client;

    public BodyTests()
    {
        _okta = Connect.To(_server);
        _client = new WireClient(_okta);
    }

    private RawRequest Request => _server.Requests.Single();

    public async ValueTask DisposeAsync()
    {
        await _okta.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_body_is_JSON_by_the_rules_of_the_users_context()
    {
        await _client.PostAsync(new Thing(Id: "1", Name: null, Size: 3));

        Assert.Equal("""{"id":"1","size":3}""", Request.Text);
        Assert.Equal("application/json", Request.Header("Content-Type"));
        Assert.Equal("19", Request.Header("Content-Length"));
        Assert.Null(Request.Header("Transfer-Encoding"));
    }

    [Fact]
    public async Task Text_in_a_body_arrives_as_it_was()
    {
        await _client.PostAsync(new Thing(Name: "Jörg 日本 😀 \"'\\\n"));

        Thing? arrived = System.Text.Json.JsonSerializer.Deserialize(Request.Body, CallsJson.Default.Thing);
        Assert.Equal("Jörg 日本 😀 \"'\\\n", arrived!.Name);
    }

    [Fact]
    public async Task Nothing_is_sent_for_a_body_that_is_null()
    {
        await _client.PostAsync(null);

        Assert.Empty(Request.Body);
        Assert.Equal("0", Request.Header("Content-Length"));
        Assert.Equal("application/json", Request.Header("Content-Type"));
    }

    [Fact]
    public async Task A_POST_PUT_or_PATCH_without_a_body_says_that_its_length_is_zero()
    {
        await _client.PostEmptyAsync();
        await _client.PutEmptyAsync();
        await _client.PatchEmptyAsync();

        Assert.Equal(["POST", "PUT", "PATCH"], _server.Requests.Select(request => request.Method));
        Assert.All(_server.Requests, request => Assert.Equal("0", request.Header("Content-Length")));
    }

    [Fact]
    public async Task A_POST_or_PUT_without_a_body_says_that_it_is_JSON()
    {
        await _client.PostEmptyAsync();
        await _client.PutEmptyAsync();
        await _client.PatchEmptyAsync();

        Assert.Equal(["application/json", "application/json", null], _server.Requests.Select(request => request.Header("Content-Type")));
    }

    [Fact]
    public async Task Content_of_the_callers_is_sent_as_it_is_and_stays_the_callers()
    {
        using var content = new StringContent("<xml/>", Encoding.UTF8, new MediaTypeHeaderValue("text/xml"));

        await _client.PutContentAsync(content);
        await _client.PutContentAsync(content);

        Assert.All(_server.Requests, request => Assert.Equal("<xml/>", request.Text));
        Assert.All(_server.Requests, request => Assert.Equal("text/xml", request.Header("Content-Type")));
        Assert.Equal("<xml/>", await content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Multipart_content_goes_through()
    {
        using var content = new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "file", "logo.png" } };

        await _client.PutContentAsync(content);

        Assert.StartsWith("multipart/form-data; boundary=", Request.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Contains("filename=logo.png", Encoding.Latin1.GetString(Request.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_is_sent_from_where_it_stands_and_stays_open()
    {
        using var stream = new MemoryStream("0123456789"u8.ToArray()) { Position = 4 };

        await _client.PutStreamAsync(stream, "image/png");

        Assert.Equal("456789", Request.Text);
        Assert.Equal("image/png", Request.Header("Content-Type"));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_stream_of_unknown_length_is_sent_in_chunks()
    {
        using var inner = new MemoryStream("0123456789"u8.ToArray());
        await using var stream = new ForwardStream(inner);

        await _client.PutStreamAsync(stream);

        Assert.Equal("0123456789", Request.Text);
        Assert.Equal("chunked", Request.Header("Transfer-Encoding"));
    }
}
