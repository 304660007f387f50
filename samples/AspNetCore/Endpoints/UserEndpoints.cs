using Microsoft.AspNetCore.Http.HttpResults;
using OktaGen;
using OktaGen.Management;

namespace PeopleApi.Endpoints;

/// <summary>Users: find, read, suspend.</summary>
internal static class UserEndpoints
{
    public static void MapUsers(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder users = app.MapGroup("/users");
        users.MapGet("/", ListAsync);
        users.MapGet("/{id}", GetAsync);
        users.MapPost("/{id}/suspend", SuspendAsync);
    }

    // The token is cancelled when the caller hangs up: no call to Okta outlives its caller.
    private static Task<Results<Ok<PeoplePage>, ProblemHttpResult>> ListAsync(
        IUsers users, Pages pages, CancellationToken cancellationToken, string? lastName = null, string? cursor = null)
    {
        string? search = lastName is null ? null : OktaFilter.Where("profile.lastName").StartsWith(lastName);
        return pages.ReadAsync(users.ListUsersAsync(search: search), cursor, cancellationToken);
    }

    private static async Task<Ok<Person>> GetAsync(string id, IUsers users, CancellationToken cancellationToken) =>
        TypedResults.Ok(Person.Of(await users.GetUserAsync(id, cancellationToken: cancellationToken)));

    private static async Task<NoContent> SuspendAsync(string id, IUserLifecycle lifecycle, CancellationToken cancellationToken)
    {
        await lifecycle.SuspendUserAsync(id, cancellationToken: cancellationToken);
        return TypedResults.NoContent();
    }
}
