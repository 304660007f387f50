using System.Text.Json.Nodes;

namespace OktaGen.Testing;

/// <summary>The groups of an <see cref="OktaTestOrg"/>. Safe for use from several threads.</summary>
public sealed class OktaTestGroups
{
    private readonly OrgState _org;

    internal OktaTestGroups(OrgState org) => _org = org;

    /// <summary>All groups as they are now, in the order of creation.</summary>
    public IReadOnlyList<OktaTestGroup> All =>
        _org.Locked<IReadOnlyList<OktaTestGroup>>(() => [.. _org.Groups.All.Select(group => new OktaTestGroup(group))]);

    /// <summary>Adds a group of type <c>OKTA_GROUP</c>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">The description, if any.</param>
    /// <returns>The new group.</returns>
    /// <exception cref="ArgumentException">The name is blank, too long or taken.</exception>
    public OktaTestGroup Add(string name, string? description = null)
    {
        return _org.Locked<OktaTestGroup>(() =>
        {
            try
            {
                JsonObject profile = GroupRules.Profile(new JsonObject { ["name"] = name, ["description"] = description }, _org);
                return new OktaTestGroup(_org.Groups.Add(profile, _org.Now));
            }
            catch (RefusedException refused)
            {
                throw new ArgumentException(
                    $"Okta would refuse this group: {refused.Answer.Body!["errorCauses"]![0]!["errorSummary"]}", nameof(name));
            }
        });
    }

    /// <summary>Finds a group by its id or its name.</summary>
    /// <param name="idOrName">The id or name.</param>
    /// <returns>The group as it is now, or <see langword="null"/>.</returns>
    public OktaTestGroup? Find(string idOrName)
    {
        ArgumentNullException.ThrowIfNull(idOrName);
        return _org.Locked(() =>
            (_org.Groups.FindById(idOrName) ?? _org.Groups.FindByName(idOrName)) is { } group ? new OktaTestGroup(group) : null);
    }

    /// <summary>Makes a user a member of a group.</summary>
    /// <param name="idOrName">The group's id or name.</param>
    /// <param name="userIdOrLogin">The user's id or login.</param>
    /// <exception cref="ArgumentException">There is no such group or no such user.</exception>
    public void AddMember(string idOrName, string userIdOrLogin)
    {
        _org.Locked(() =>
        {
            GroupRecord group = _org.Groups.FindById(idOrName) ?? _org.Groups.FindByName(idOrName)
                ?? throw new ArgumentException($"There is no group {idOrName}.", nameof(idOrName));
            UserRecord user = _org.Users.Find(userIdOrLogin)
                ?? throw new ArgumentException($"There is no user {userIdOrLogin}.", nameof(userIdOrLogin));
            group.AddMember(user, _org.Now);
        });
    }
}
