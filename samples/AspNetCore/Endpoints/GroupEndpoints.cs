using Microsoft.AspNetCore.Http.HttpResults;
using OktaGen;
using OktaGen.Management;

namespace PeopleApi.Endpoints;

/// <summary>Groups, which callers know by name, and their members.</summary>
internal static class GroupEndpoints
{
    public static void MapGroups(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder members = app.MapGroup("/groups/{name}/members");
        members.MapGet("/", ListAsync);
        members.MapPut("/{userId}", AddAsync);
        members.MapDelete("/{userId}", RemoveAsync);
    }

    private static async Task<Results<Ok<PeoplePage>, ProblemHttpResult>> ListAsync(
        string name, IGroups groups, GroupLookup lookup, Pages pages, CancellationToken cancellationToken, string? cursor = null) =>
        await pages.ReadAsync(groups.ListGroupUsersAsync(await FindAsync(lookup, name, cancellationToken)), cursor, cancellationToken);

    private static async Task<NoContent> AddAsync(
        string name, string userId, IGroups groups, GroupLookup lookup, CancellationToken cancellationToken)
    {
        await groups.AssignUserToGroupAsync(await FindAsync(lookup, name, cancellationToken), userId, cancellationToken: cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> RemoveAsync(
        string name, string userId, IGroups groups, GroupLookup lookup, CancellationToken cancellationToken)
    {
        await groups.UnassignUserFromGroupAsync(
            await FindAsync(lookup, name, cancellationToken), userId, cancellationToken: cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<string> FindAsync(GroupLookup lookup, string name, CancellationToken cancellationToken)
    {
        LookupResult<Group> found = await lookup.FindByNameAsync(name, cancellationToken);
        return found.One().Id ?? throw new OktaFormatException("Okta's answer holds a group without an id.");
    }
}
