using OktaGen;

namespace NativeApps;

[OktaClient(JsonContext = typeof(DirectoryJson))]
public interface IDirectory
{
    [Get("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersRead)]
    Task<User> GetUserAsync(string userId, CancellationToken cancellationToken = default);

    [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<User> ListUsersAsync(string? search = null, int? limit = null);

    [Post("/api/v1/users"), RequiresScope(OktaScopes.UsersManage)]
    Task<User> CreateUserAsync(NewUser user, bool activate = true, CancellationToken cancellationToken = default);
}
