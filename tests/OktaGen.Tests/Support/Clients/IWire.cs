namespace OktaGen.Tests;

/// <summary>Requests of every form.</summary>
[OktaClient(JsonContext = typeof(CallsJson)), NoScope]
public interface IWire
{
    [Get("/api/v1/things/{id}")]
    Task PathAsync(string id, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    [Get("/api/v1/things/{id}/parts/{number}")]
    Task PartAsync(string id, int number);

    [Get("/api/v1/query")]
    Task TextAsync(string? text = null, string? other = null);

    [Get("/api/v1/query")]
    Task ValuesAsync(
        bool? flag = null,
        int? number = null,
        long? big = null,
        double? fraction = null,
        decimal? amount = null,
        DateTime? time = null,
        DateTimeOffset? moment = null,
        DateOnly? day = null,
        Guid? key = null,
        Colour? colour = null);

    [Get("/api/v1/query")]
    Task JoinedAsync(IEnumerable<string?>? names = null, IReadOnlyList<int>? numbers = null, Colour[]? colours = null);

    [Get("/api/v1/query")]
    Task ExplodedAsync([Query("id", Explode = true)] IEnumerable<string?>? ids = null, [Query(Explode = true)] Colour[]? colours = null);

    [Get("/api/v1/query?expand=all&kind=a%20b")]
    Task ConstantAsync(string? more = null);

    [Get("/api/v1/headers"), Header("Prefer", "respond-async")]
    Task HeadersAsync([Header("If-Match")] string? ifMatch = null, [Header("X-Number")] int? number = null, OktaCallOptions? options = null);

    [Get("/api/v1/users"), Header("Content-Type", "application/json; okta-response=omitCredentials")]
    Task TrimmedAsync();

    [Post("/api/v1/things")]
    Task PostAsync(Thing? thing);

    [Post("/api/v1/empty")]
    Task PostEmptyAsync();

    [Put("/api/v1/empty")]
    Task PutEmptyAsync();

    [Patch("/api/v1/empty")]
    Task PatchEmptyAsync();

    [Delete("/api/v1/things/{id}")]
    Task DeleteAsync(string id);

    [Put("/api/v1/content")]
    Task PutContentAsync(HttpContent content);

    [Put("/api/v1/stream")]
    Task PutStreamAsync(Stream stream, [Header("Content-Type")] string? contentType = null);
}
