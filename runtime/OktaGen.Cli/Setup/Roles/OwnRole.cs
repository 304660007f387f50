using OktaGen.Cli.Orgs;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Cli.Setup.Roles;

/// <summary>
/// A custom admin role that one app alone has, and the resource set that it holds on. Both are found again by a label that names the app's
/// client id, so that nobody else's role is ever changed.
/// </summary>
/// <param name="Permissions">Its permissions, sorted.</param>
/// <param name="Kinds">The kinds of resources that they are for.</param>
internal sealed record OwnRole(IReadOnlyList<string> Permissions, IReadOnlyList<ResourceKind> Kinds)
{
    /// <summary>What the resource set holds, in words.</summary>
    public string Extent => "all " + string.Join(", ", Kinds.Select(ResourceKinds.NameOf));

    /// <summary>The role of these permissions; null where one of them cannot be in a custom role, or is for other resources.</summary>
    public static OwnRole? TryCreate(CustomRole least)
    {
        Permission[] permissions = [.. least.Permissions.Select(static needed => needed.Permission)];
        return permissions.Length > 0
            && Array.TrueForAll(permissions, static permission => permission is { IsForCustomRoles: true, Kind: not null })
                ? new OwnRole(
                    [.. permissions.Select(static permission => permission.Name)],
                    [.. permissions.Select(static permission => permission.Kind!.Value).Distinct().Order()])
                : null;
    }

    /// <summary>The label of role and set.</summary>
    public static string LabelFor(string clientId) => "oktagen-" + clientId;

    public OrgRole ToRole(string clientId, string app) => new()
    {
        Label = LabelFor(clientId),
        Description = $"What the app '{app}' needs at least. Made by oktagen setup.",
        Permissions = Permissions,
    };

    public ResourceSet ToSet(string clientId, string app, string org) => new()
    {
        Label = LabelFor(clientId),
        Description = $"What the app '{app}' may reach. Made by oktagen setup, which never widens it.",
        Resources = [.. Kinds.Select(kind => SetResource.UrlOf(kind, org))],
    };
}
