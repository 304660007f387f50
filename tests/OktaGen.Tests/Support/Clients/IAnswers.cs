namespace OktaGen.Tests;

/// <summary>One endpoint with every return type.</summary>
[OktaClient(JsonContext = typeof(CallsJson)), NoScope]
public interface IAnswers
{
    [Get("/api/v1/thing")]
    Task NothingAsync(CancellationToken cancellationToken = default);

    [Get("/api/v1/thing")]
    Task<Thing> ThingAsync(OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    [Get("/api/v1/thing")]
    Task<Thing?> ThingOrNullAsync();

    [Get("/api/v1/thing")]
    ValueTask<Thing> ThingByValueTaskAsync();

    [Get("/api/v1/thing")]
    Task<List<Thing>> ThingsAsync();

    [Get("/api/v1/thing?nulls=true")]
    Task<IReadOnlyList<Thing?>> ThingsOrNullsAsync();

    [Get("/api/v1/thing?array=true")]
    Task<OktaResponse<Thing[]>> ThingArrayResponseAsync();

    [Get("/api/v1/thing")]
    Task<OktaResponse> ResponseAsync();

    [Get("/api/v1/thing")]
    Task<OktaResponse<Thing>> ThingResponseAsync();

    [Get("/api/v1/thing")]
    Task<OktaResponse<Thing?>> ThingOrNullResponseAsync();

    [Get("/api/v1/thing")]
    Task<string> StringAsync();

    [Get("/api/v1/thing")]
    Task<byte[]> BytesAsync();

    [Get("/api/v1/thing")]
    Task<Stream> StreamAsync(CancellationToken cancellationToken = default);

    [Get("/api/v1/thing")]
    Task<HttpResponseMessage> MessageAsync(CancellationToken cancellationToken = default);
}
