using System.Net;

namespace OktaGen.Management;

/// <summary>
/// Waits until a change is visible where Okta shows changes later: in searches, memberships, assignments, and what group rules do.
/// </summary>
/// <remarks>
/// It looks at once, then after half a second, one, two, four and every five seconds, and a last time when <see cref="Timeout"/> is over. A
/// rate limit is waited out. A call that is under way when the time is over is still waited for.
/// </remarks>
/// <param name="users">Searches users.</param>
/// <param name="groups">Searches groups.</param>
/// <param name="memberships">Lists the groups of users.</param>
/// <param name="assignments">Reads the users of apps.</param>
/// <param name="rules">Reads group rules.</param>
/// <param name="timeProvider">The clock that pauses follow; null for the system's.</param>
public sealed class ConsistencyWait(
    IUsers users, IGroups groups, IUserResources memberships, IApplicationUsers assignments, IGroupRules rules,
    TimeProvider? timeProvider = null)
{
    private readonly TimeProvider _time = timeProvider ?? TimeProvider.System;

    /// <summary>Waits over a connection, by its clock.</summary>
    /// <param name="okta">The connection.</param>
    public ConsistencyWait(OktaConnection okta)
        : this(
            new UsersClient(okta), new GroupsClient(okta), new UserResourcesClient(okta), new ApplicationUsersClient(okta),
            new GroupRulesClient(okta), okta.TimeProvider)
    {
    }

    /// <summary>How long to wait. Default: 30 seconds.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Waits until a search finds a user.</summary>
    /// <param name="search">The search, such as an <see cref="OktaFilter"/>.</param>
    /// <param name="isMeant">Tells the user as it is to be from what is found beside it or before; null for the first one found.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The user as the search shows it.</returns>
    /// <exception cref="ConsistencyTimeoutException">No such user was found within <see cref="Timeout"/>.</exception>
    [RequiresScope(OktaScopes.UsersRead)]
    public Task<User> WaitForUserAsync(
        string search, Func<User, bool>? isMeant = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(search);
        return PollAsync<User>(
            $"A user that the search '{search}' finds",
            cancel => FindAsync(
                users.ListUsersAsync(search: search, limit: isMeant is null ? 1 : null, cancellationToken: cancel), isMeant,
                static user => $"{user.Profile?.Login} ({user.Status}, changed {user.LastUpdated:u})"),
            cancellationToken);
    }

    /// <summary>Waits until a search finds a group.</summary>
    /// <param name="search">The search, such as an <see cref="OktaFilter"/>.</param>
    /// <param name="isMeant">Tells the group as it is to be from what is found beside it or before; null for the first one found.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The group as the search shows it.</returns>
    /// <exception cref="ConsistencyTimeoutException">No such group was found within <see cref="Timeout"/>.</exception>
    [RequiresScope(OktaScopes.GroupsRead)]
    public Task<Group> WaitForGroupAsync(
        string search, Func<Group, bool>? isMeant = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(search);
        return PollAsync<Group>(
            $"A group that the search '{search}' finds",
            cancel => FindAsync(
                groups.ListGroupsAsync(search: search, limit: isMeant is null ? 1 : null, cancellationToken: cancel), isMeant,
                static group => $"{group.Profile?.Name} (changed {group.LastUpdated:u})"),
            cancellationToken);
    }

    /// <summary>Waits until a user is listed as a member of a group.</summary>
    /// <param name="groupId">The group's id.</param>
    /// <param name="userId">The user's id or login.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The group, as it is listed among the user's.</returns>
    /// <exception cref="ConsistencyTimeoutException">The user was no member within <see cref="Timeout"/>.</exception>
    [RequiresScope(OktaScopes.UsersRead)]
    public Task<Group> WaitForMembershipAsync(string groupId, string userId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(groupId);
        return PollAsync<Group>(
            $"The membership of user {userId} in group {groupId}",
            async cancel =>
            {
                List<Group> found = await GroupsAsync(userId, cancel).ConfigureAwait(false);
                return (found.Find(group => group.Id == groupId), Said(found));
            },
            cancellationToken);
    }

    /// <summary>Waits until a user is no longer listed as a member of a group.</summary>
    /// <param name="groupId">The group's id.</param>
    /// <param name="userId">The user's id or login.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>A task that ends when the membership has.</returns>
    /// <exception cref="ConsistencyTimeoutException">The user was still a member after <see cref="Timeout"/>.</exception>
    [RequiresScope(OktaScopes.UsersRead)]
    public Task WaitForEndOfMembershipAsync(string groupId, string userId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(groupId);
        return PollAsync<List<Group>>(
            $"The end of the membership of user {userId} in group {groupId}",
            async cancel => await GroupsAsync(userId, cancel).ConfigureAwait(false) is var found
                && found.Exists(group => group.Id == groupId)
                ? (null, Said(found))
                : (found, string.Empty),
            cancellationToken);
    }

    /// <summary>Waits until a user is assigned to an app, directly or by a group.</summary>
    /// <param name="appId">The app's id.</param>
    /// <param name="userId">The user's id.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The user as the app has it.</returns>
    /// <exception cref="ConsistencyTimeoutException">The user was not assigned within <see cref="Timeout"/>.</exception>
    [RequiresScope(OktaScopes.AppsRead)]
    public Task<AppUser> WaitForAssignmentAsync(string appId, string userId, CancellationToken cancellationToken = default) =>
        PollAsync<AppUser>(
        $"The assignment of user {userId} to app {appId}",
        async cancel =>
        {
            try
            {
                return (await assignments.GetApplicationUserAsync(appId, userId, cancellationToken: cancel).ConfigureAwait(false), "");
            }
            catch (OktaApiException exception) when (exception.StatusCode == HttpStatusCode.NotFound)
            {
                return (null, exception.Message);
            }
        },
        cancellationToken);

    /// <summary>Waits until a group rule has put a user into all groups that it names.</summary>
    /// <param name="ruleId">The rule's id.</param>
    /// <param name="userId">The user's id or login.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>A task that ends when the user is in the groups.</returns>
    /// <exception cref="InvalidOperationException">The rule is not active, or names no group: there is nothing to wait for.</exception>
    /// <exception cref="ConsistencyTimeoutException">The user was not in all of them within <see cref="Timeout"/>.</exception>
    [RequiresScope(OktaScopes.GroupsRead, OktaScopes.UsersRead)]
    public async Task WaitForRuleAsync(string ruleId, string userId, CancellationToken cancellationToken = default)
    {
        GroupRule rule = await rules.GetGroupRuleAsync(ruleId, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (rule.Status != GroupRuleStatus.Active)
        {
            throw new InvalidOperationException($"The group rule {ruleId} is {rule.Status}, and does nothing: activate it first.");
        }

        string[] ids = [.. rule.Actions?.AssignUserToGroups?.GroupIds ?? []];
        if (ids.Length == 0)
        {
            throw new InvalidOperationException($"The group rule {ruleId} puts nobody into a group.");
        }

        _ = await PollAsync<List<Group>>(
            $"What the group rule {ruleId} does to user {userId}",
            async cancel => await GroupsAsync(userId, cancel).ConfigureAwait(false) is var found
                && ids.All(id => found.Exists(group => group.Id == id))
                ? (found, string.Empty)
                : (null, Said(found)),
            cancellationToken).ConfigureAwait(false);
    }

    private Task<T> PollAsync<T>(
        string what, Func<CancellationToken, Task<(T? Seen, string Instead)>> look, CancellationToken cancellationToken)
        where T : class => new ConsistencyPoll(_time, Timeout).RunAsync(what, look, cancellationToken);

    private static async Task<(T? Seen, string Instead)> FindAsync<T>(
        IAsyncEnumerable<T> listing, Func<T, bool>? isMeant, Func<T, string> say)
        where T : class
    {
        string instead = "nothing";
        await foreach (T item in listing.ConfigureAwait(false))
        {
            if (isMeant is null || isMeant(item))
            {
                return (item, string.Empty);
            }

            instead = say(item);
        }

        return (null, instead);
    }

    private async Task<List<Group>> GroupsAsync(string userId, CancellationToken cancellationToken)
    {
        List<Group> found = [];
        await foreach (Group group in memberships.ListUserGroupsAsync(userId, cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            found.Add(group);
        }

        return found;
    }

    private static string Said(List<Group> groups) => groups.Count == 0
        ? "no group of the user"
        : "the user's groups " + string.Join(", ", groups.Select(static group => group.Profile?.Name ?? group.Id));
}
