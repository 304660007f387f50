using OktaGen;

namespace MyOktaProject;

/// <summary>The endpoints that this project calls. The generator writes DirectoryClient, and the compiler checks the scopes.</summary>
[OktaClient(JsonContext = typeof(DirectoryJson))]
public interface IDirectory
{
    [Get("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersRead)]
    Task<User> GetUserAsync(string userId, CancellationToken cancellationToken = default);

    [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<User> ListUsersAsync(string? search = null, int? limit = null);
}
