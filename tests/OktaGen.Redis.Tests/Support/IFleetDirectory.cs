namespace OktaGen.Redis.Tests;

[OktaClient]
public interface IFleetDirectory
{
    [Get("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersRead)]
    Task<string> GetUserAsync(string userId, CancellationToken cancellationToken = default);
}
