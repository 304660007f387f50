namespace OktaGen.Benchmarks.Calls;

[OktaClient(JsonContext = typeof(BenchmarkJson))]
public interface IBenchmarkUsers
{
    [Get("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersRead)]
    Task<BenchmarkUser> GetUserAsync(string userId, CancellationToken cancellationToken = default);

    [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
    Task<OktaPage<BenchmarkUser>> ListUsersAsync(int? limit = null, CancellationToken cancellationToken = default);

    [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<BenchmarkUser> ListAllUsersAsync(int? limit = null);

    [Post("/api/v1/users"), RequiresScope(OktaScopes.UsersManage)]
    Task<BenchmarkUser> CreateUserAsync(NewBenchmarkUser user, bool activate = true, CancellationToken cancellationToken = default);

    [Delete("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersManage)]
    Task DeleteUserAsync(string userId, CancellationToken cancellationToken = default);
}
