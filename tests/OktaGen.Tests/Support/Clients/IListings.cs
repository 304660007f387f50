namespace OktaGen.Tests;

/// <summary>Listings of every form.</summary>
[OktaClient(JsonContext = typeof(CallsJson)), NoScope]
public interface IListings
{
    [Get("/api/v1/things")]
    OktaPageable<Thing> ListAsync(int? limit = null, OktaCursor? from = null, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    [Get("/api/v1/things")]
    IAsyncEnumerable<Thing> StreamAsync(CancellationToken cancellationToken = default);

    [Get("/api/v1/things")]
    Task<OktaPage<Thing>> PageAsync(OktaCursor? from = null, OktaCallOptions? options = null);

    [Get("/api/v1/things?nulls=true")]
    OktaPageable<Thing?> WithNullsAsync(OktaCallOptions? options = null);

    [Get("/api/v1/things?nulls=true")]
    Task<OktaPage<Thing?>> PageWithNullsAsync();

    [Get("/api/v1/things"), Items("[]|keys|jwks.keys")]
    OktaPageable<Thing> AnyFormAsync(OktaCallOptions? options = null);

    [Get("/api/v1/things"), Items("[]|.")]
    OktaPageable<Thing> OneOrManyAsync();

    [Get("/api/v1/things"), Header("Content-Type", "application/json; okta-response=omitCredentials")]
    OktaPageable<Thing> TrimmedAsync();

    [Get("/api/v1/things"), Items("things")]
    OktaPageable<Thing> WrappedAsync(OktaCallOptions? options = null);

    [Get("/api/v1/users")]
    Task<OktaPage<Thing>> FindAsync(string search);

    [Get("/api/v1/logs")]
    OktaPageable<Thing> LogAsync();

    [Get("/api/v1/logs"), Tail]
    OktaPageable<Thing> TailAsync(int? limit = null, OktaCursor? from = null, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    [Get("/api/v1/logs"), Tail]
    IAsyncEnumerable<Thing> TailStreamAsync();
}
