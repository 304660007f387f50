namespace OktaGen.Tests;

public sealed class HeaderTests : IAsyncDisposable
{
    private readonly RawServer _server = RawServer.Start(RawAnswer.Of("204 No Content", ""));
    private readonly OktaConnection _okta;
    private readonly WireClient _client;

    public HeaderTests()
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
    public async Task Every_request_names_its_sender_what_it_accepts_and_its_credential()
    {
        await _client.TextAsync();

        Assert.Equal("application/json", Request.Header("Accept"));
        Assert.Matches(@"^oktagen/\d+\.\d+\.\d+ runtime/dotnet-\S+ os/(linux|windows|macos)$", Request.Header("User-Agent")!);
        Assert.Equal("SSWS " + Connect.ApiToken, Request.Header("Authorization"));
        Assert.Null(Request.Header("Content-Type"));
        Assert.Null(Request.Header("Content-Length"));
    }

    [Fact]
    public async Task Headers_of_parameters_and_constants_are_sent()
    {
        await _client.HeadersAsync("W/\"abc\"", 12);

        Assert.Equal("W/\"abc\"", Request.Header("If-Match"));
        Assert.Equal("12", Request.Header("X-Number"));
        Assert.Equal("respond-async", Request.Header("Prefer"));
    }

    [Fact]
    public async Task Null_headers_are_left_out()
    {
        await _client.HeadersAsync();

        Assert.Null(Request.Header("If-Match"));
        Assert.Null(Request.Header("X-Number"));
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    [InlineData("Jörg")]
    [InlineData("日本")]
    public async Task A_value_that_no_header_can_hold_is_refused_before_anything_is_sent(string value)
    {
        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => _client.HeadersAsync(value));

        Assert.Contains("'If-Match'", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, exception.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Theory]
    [InlineData("Authorization")]
    [InlineData("authorization")]
    [InlineData("DPoP")]
    [InlineData("Host")]
    [InlineData("Content-Length")]
    [InlineData("Transfer-Encoding")]
    [InlineData("Connection")]
    [InlineData("Bad Name")]
    [InlineData("Bad:Name")]
    [InlineData("")]
    public async Task A_caller_cannot_send_reserved_or_malformed_headers(string name)
    {
        var options = new OktaCallOptions { Headers = { [name] = "Bearer marker-secret" } };

        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => _client.HeadersAsync(options: options));

        Assert.DoesNotContain("marker-secret", exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task A_callers_headers_replace_those_of_the_endpoint()
    {
        await _client.HeadersAsync("a", options: new OktaCallOptions
        {
            Headers = { ["if-match"] = "b", ["Prefer"] = "wait=5", ["Accept"] = "text/plain", ["User-Agent"] = "mine/1.0", ["X-New"] = "c" },
        });

        Assert.Equal("b", Request.Header("If-Match"));
        Assert.Equal("wait=5", Request.Header("Prefer"));
        Assert.Equal("text/plain", Request.Header("Accept"));
        Assert.Equal("mine/1.0", Request.Header("User-Agent"));
        Assert.Equal("c", Request.Header("X-New"));
    }

    [Fact]
    public async Task A_null_header_of_a_caller_is_left_out()
    {
        await _client.HeadersAsync(options: new OktaCallOptions { Headers = { ["X-None"] = null! } });
        Assert.Null(Request.Header("X-None"));
    }

    [Fact]
    public async Task A_GET_can_carry_a_content_type_as_Oktas_trimmed_listings_want_it()
    {
        await _client.TrimmedAsync();

        Assert.Equal("application/json; okta-response=omitCredentials", Request.Header("Content-Type"));
        Assert.Empty(Request.Body);
    }
}
