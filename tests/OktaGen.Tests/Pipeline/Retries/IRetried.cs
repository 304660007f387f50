namespace OktaGen.Tests;

/// <summary>One call of each verb.</summary>
[OktaClient(JsonContext = typeof(CallsJson)), NoScope]
public interface IRetried
{
    [Get("/api/v1/things")]
    Task<Thing> GetAsync(OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    [Get("/api/v1/things")]
    Task<HttpResponseMessage> GetMessageAsync();

    [Get("/api/v1/things")]
    OktaPageable<Thing> ListAsync();

    [Put("/api/v1/things")]
    Task PutAsync(Thing thing, [Header("If-Match")] string? ifMatch = null);

    [Post("/api/v1/things")]
    Task PostAsync(Thing? thing = null);

    [Patch("/api/v1/things")]
    Task PatchAsync(Thing thing);

    [Delete("/api/v1/things")]
    Task DeleteAsync();

    [Put("/api/v1/stream")]
    Task PutStreamAsync(Stream stream);

    [Post("/api/v1/apps/{appId}/logo"), NotRetryable]
    Task UploadAsync(string appId, OktaFile? file);

    [Put("/api/v1/content")]
    Task PutContentAsync(HttpContent content);
}
