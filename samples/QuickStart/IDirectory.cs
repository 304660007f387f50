using OktaGen;

namespace QuickStart;

[OktaClient(JsonContext = typeof(DirectoryJson))]
public interface IDirectory
{
    [Get("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersRead)]
    Task<User> GetUserAsync(string userId, CancellationToken cancellationToken = default);

    [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<User> ListUsersAsync(string? search = null, int? limit = null);

    [Post("/api/v1/users"), RequiresScope(OktaScopes.UsersManage)]
    Task<User> CreateUserAsync(NewUser user, bool activate = true, CancellationToken cancellationToken = default);

    [Post("/api/v1/users/{userId}/lifecycle/suspend"), RequiresScope(OktaScopes.UsersManage)]
    Task SuspendUserAsync(string userId, CancellationToken cancellationToken = default);

    [Post("/api/v1/users/{userId}/lifecycle/deactivate"), RequiresScope(OktaScopes.UsersManage)]
    Task DeactivateUserAsync(string userId, CancellationToken cancellationToken = default);

    [Delete("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersManage)]
    Task DeleteDeactivatedUserAsync(string userId, CancellationToken cancellationToken = default);
}
