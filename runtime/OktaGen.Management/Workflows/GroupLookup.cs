namespace OktaGen.Management;

/// <summary>Finds groups by name.</summary>
/// <param name="groups">The client to ask.</param>
public sealed class GroupLookup(IGroups groups)
{
    /// <summary>Finds groups over a connection.</summary>
    /// <param name="okta">The connection.</param>
    public GroupLookup(OktaConnection okta)
        : this(new GroupsClient(okta))
    {
    }

    /// <summary>
    /// The groups with exactly this name, case included: a group whose name only begins with it is another. Groups that come from different
    /// directories can share a name. It is a search, which may not know yet of changes of the last seconds.
    /// </summary>
    /// <param name="name">The whole name.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All of them.</returns>
    [RequiresScope(OktaScopes.GroupsRead)]
    public async Task<LookupResult<Group>> FindByNameAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);

        // A search does not tell upper from lower case.
        return await LookupResult<Group>.ReadAsync(
            $"group with the name '{name}'",
            groups.ListGroupsAsync(
                search: OktaFilter.Where("profile.name").EqualTo(name), limit: 200, cancellationToken: cancellationToken),
            group => group.Profile?.Name == name,
            static group => group.Id).ConfigureAwait(false);
    }
}
