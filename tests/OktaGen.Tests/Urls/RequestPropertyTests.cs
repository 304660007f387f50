using System.Text;
using CsCheck;

namespace OktaGen.Tests;

/// <summary>Whatever a caller hands over is sent well-formed and means the same there, or is refused and not sent.</summary>
public sealed class RequestPropertyTests : IAsyncLifetime
{
    private const int Rounds = 300;

    private static readonly Gen<string> s_anyText = Gen.Frequency(
        (3, Gen.String),
        (3, Gen.String[Gen.Char["abc&=+%#?/;,\\\"'<>[]{}|^` ~\t\r\n\u0000\u007F\u0085äß€"], 0, 12]),
        (1, Gen.String[Gen.Char['\uD800', '\uDFFF'], 1, 4]));

    private readonly RawServer _server = RawServer.Start(RawAnswer.Of("204 No Content", ""));
    private readonly OktaConnection _okta;
    private readonly WireClient _client;

    public RequestPropertyTests()
    {
        _okta = Connect.To(_server);
        _client = new WireClient(_okta);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _okta.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public Task Any_text_in_a_query_arrives_as_it_is() => Gen.Select(s_anyText, s_anyText).SampleAsync(
        async (text, other) => await SendAsync(() => _client.TextAsync(text, other)) is { } request
            ? HasPlainTarget(request)
                && request.Query.Split('&') is [var first, var second]
                && first.StartsWith("text=", StringComparison.Ordinal)
                && second.StartsWith("other=", StringComparison.Ordinal)
                && Uri.UnescapeDataString(first[5..]) == text
                && Uri.UnescapeDataString(second[6..]) == other
            : !HasUtf8(text) || !HasUtf8(other),
        iter: Rounds,
        threads: 1);

    [Fact]
    public Task Any_list_in_a_query_arrives_in_order() => s_anyText.Array[0, 4].SampleAsync(
        async texts => await SendAsync(() => _client.ExplodedAsync(texts)) is { } request
            ? HasPlainTarget(request)
                && request.Query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => Uri.UnescapeDataString(pair["id=".Length..])).SequenceEqual(texts)
            : texts.Any(text => !HasUtf8(text)),
        iter: Rounds,
        threads: 1);

    [Fact]
    public Task Any_header_value_arrives_as_it_is_or_is_refused() => s_anyText.SampleAsync(
        async value => await SendAsync(() => _client.HeadersAsync(value)) is { } request
            ? value.All(character => character is '\t' or (>= ' ' and <= '~')) && (request.Header("If-Match") ?? "") == value.Trim(' ', '\t')
            : value.Any(character => character is (< ' ' and not '\t') or > '~'),
        iter: Rounds,
        threads: 1);

    [Fact]
    public Task Any_header_of_a_caller_arrives_alone_or_is_refused() => Gen.Select(s_anyText, s_anyText).SampleAsync(
        async (name, value) => await SendAsync(() => _client.HeadersAsync(options: new OktaCallOptions { Headers = { [name] = value } })) is not { } request
            || request.Headers.Count(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)) <= 1
                && request.Headers.All(header => header.Key.All(character => char.IsAsciiLetterOrDigit(character) || "!#$%&'*+-.^_`|~".Contains(character, StringComparison.Ordinal)))
                && request.Header("Authorization") == "SSWS " + Connect.ApiToken,
        iter: Rounds,
        threads: 1);

    [Fact]
    public Task Any_body_arrives_as_it_is() => s_anyText.SampleAsync(
        async text =>
        {
            RawRequest? request = await SendAsync(() => _client.PostAsync(new Thing(text)));
            return System.Text.Json.JsonSerializer.Deserialize(request!.Body, CallsJson.Default.Thing)!.Id == Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        },
        iter: Rounds,
        threads: 1);

    private static bool HasPlainTarget(RawRequest request) =>
        request.Target.All(character => character is > ' ' and <= '~' and not ('#' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}'));

    private static bool HasUtf8(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;

    /// <summary>The request that arrived; null where the call was refused, which sends nothing.</summary>
    private async Task<RawRequest?> SendAsync(Func<Task> call)
    {
        int before = _server.Requests.Count;
        Exception? exception = await Record.ExceptionAsync(call);
        int sent = _server.Requests.Count - before;
        Assert.Equal(exception is null ? 1 : 0, sent);
        Assert.True(exception is null or ArgumentException, exception?.ToString());
        return exception is null ? _server.Requests[^1] : null;
    }
}
