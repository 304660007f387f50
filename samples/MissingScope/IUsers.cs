using OktaGen;

namespace MissingScope;

[OktaClient]
public interface IUsers
{
    [Get("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersRead)]
    Task<string> GetUserAsync(string userId, CancellationToken cancellationToken = default);

    // The build says OKTA0001 here: okta.users.manage is not in OktaScopes.txt.
    [Post("/api/v1/users/{userId}/lifecycle/suspend"), RequiresScope(OktaScopes.UsersManage)]
    Task SuspendUserAsync(string userId, CancellationToken cancellationToken = default);
}
