using OktaGen.Knowledge.Roles;

namespace OktaGen.Testing;

/// <summary>
/// What a resource set names by URL or by Okta Resource Name: all resources of a kind, one of them, or the users of a group. What is of
/// another kind than users, groups and apps is kept, and not looked at.
/// </summary>
/// <param name="Kind">The kind; null for another one.</param>
/// <param name="Id">The one; null for all.</param>
/// <param name="GroupOfUsers">The group whose users are meant.</param>
/// <param name="Path">The path of its URL.</param>
internal sealed record OrgResource(ResourceKind? Kind, string? Id, string? GroupOfUsers, string Path)
{
    private const string Api = "/api/v1/";
    private const string Contained = "contained_resources";

    /// <summary>Whether it stands for all of its kind.</summary>
    public bool IsWholeKind => Kind is not null && Id is null && GroupOfUsers is null;

    /// <summary>Reads a URL of the org, its path alone, or a name.</summary>
    /// <exception cref="RefusedException">It is none of them.</exception>
    public static OrgResource Parse(string text, OrgState org)
    {
        string path = text.StartsWith("orn:", StringComparison.Ordinal)
            ? PathOf(text.Split(':'), org)
            : org.PathOf(text);
        return !path.StartsWith(Api, StringComparison.Ordinal) || path.Contains('?', StringComparison.Ordinal)
            ? throw NoResource(text)
            : path[Api.Length..].Split('/') switch
            {
                ["groups", { Length: > 0 } id, "users"] => new(ResourceKind.Users, null, id, path),
                [var name] when ResourceKinds.Find(name) is { } kind => new(kind, null, null, path),
                [var name, { Length: > 0 } id] when ResourceKinds.Find(name) is { } kind => new(kind, id, null, path),
                _ => new(null, null, null, path),
            };
    }

    /// <summary>Whether a resource is among what it stands for.</summary>
    public bool Covers(ResourceKind kind, string id, OrgState org) => Kind == kind
        && (GroupOfUsers is null ? Id is null || Id == id : org.Groups.FindById(GroupOfUsers)?.HasMember(id) == true);

    /// <summary>Its Okta Resource Name.</summary>
    public string ToName(OrgState org)
    {
        string area = Kind is ResourceKind.Users or ResourceKind.Groups ? "directory" : "idp";
        string name = string.Join(':', Path[Api.Length..].Split('/'));
        return $"orn:okta:{area}:{org.Id}:{(GroupOfUsers is null ? name : $"groups:{GroupOfUsers}:{Contained}")}";
    }

    // orn:okta:directory:ORG:groups:ID:contained_resources, orn:okta:idp:ORG:apps:TYPE:ID, …
    private static string PathOf(string[] name, OrgState org) => name switch
    {
        [_, _, _, var owner, ..] when owner != org.Id => throw NoResource(string.Join(':', name)),
        [_, _, _, _, "groups", var id, Contained] => $"{Api}groups/{id}/users",
        [_, _, _, _, "apps", _, var id] => $"{Api}apps/{id}",
        [_, _, _, _, .. { Length: > 0 } parts] => Api + string.Join('/', parts),
        _ => throw NoResource(string.Join(':', name)),
    };

    private static RefusedException NoResource(string text) => OktaErrors.Validation(
        "resources", $"resources: {text} is no resource of this org, or none that the test org knows: it takes all users, groups and apps, "
            + "single ones, and the users of a group");
}
