using OktaGen.Generator.Tests.Support;

namespace OktaGen.Generator.Tests.Emission;

public sealed class ReturnTypeTests
{
    [Fact]
    public void Tasks() => Snapshot.Verify(Sources.Api(
        """
        [Get("/1")] Task NothingAsync(CancellationToken token);
        [Get("/2")] Task<User> UserAsync();
        [Get("/3")] Task<User?> UserOrNullAsync();
        [Get("/4")] Task<User[]> ArrayAsync();
        [Get("/5")] Task<IReadOnlyList<User?>> ListAsync();
        [Get("/6")] Task<int?> NumberAsync();
        [Get("/7")] Task<string> TextAsync();
        [Get("/8")] Task<string?> TextOrNullAsync();
        [Get("/9")] Task<byte[]> BytesAsync();
        [Get("/10")] Task<byte[]?> BytesOrNullAsync();
        [Get("/11")] Task<Stream> StreamAsync();
        [Get("/12")] Task<HttpResponseMessage> MessageAsync();
        [Get("/13")] Task<OktaResponse> ResponseAsync();
        [Get("/14")] Task<OktaResponse<User>> UserResponseAsync();
        [Get("/15")] Task<OktaResponse<User?>> UserOrNullResponseAsync();
        [Get("/16")] Task<OktaResponse<int?>> NumberResponseAsync();
        """));

    [Fact]
    public void Value_tasks() => Snapshot.Verify(Sources.Api(
        """
        [Get("/1")] ValueTask NothingAsync();
        [Get("/2")] ValueTask<User> UserAsync();
        [Get("/3")] ValueTask<User?> UserOrNullAsync();
        [Get("/4")] ValueTask<string?> TextOrNullAsync();
        [Get("/5")] ValueTask<OktaResponse<User?>> ResponseAsync();
        [Get("/6")] ValueTask<OktaPage<User>> PageAsync();
        [Get("/7")] ValueTask<Stream> StreamAsync();
        """));

    [Fact]
    public void Listings() => Snapshot.Verify(Sources.Api(
        """
        [Get("/1")] OktaPageable<User> PagesAsync();
        [Get("/2")] OktaPageable<User?> PagesOfNullsAsync();
        [Get("/3")] IAsyncEnumerable<User> StreamAsync(OktaCursor? cursor, CancellationToken token);
        [Get("/4")] Task<OktaPage<User>> PageAsync(OktaCursor? cursor = null);
        [Get("/5")] Task<OktaPage<User?>> PageOfNullsAsync();
        [Get("/6")] Task<OktaPage<User>?> PageOrNullAsync();
        [Get("/7"), Items("roles")] OktaPageable<Group> ItemsAsync();
        [Get("/8"), Items("it\"ems")] Task<OktaPage<Group>> ItemsPageAsync();
        [Get("/9")] OktaPageable<int?> NumbersAsync();
        """));
}
