using OktaGen.Knowledge.Roles;

namespace OktaGen.Cli.Orgs;

/// <summary>A resource in a resource set.</summary>
internal sealed class SetResource
{
    private const string UsersOfGroup = "contained_resources";

    /// <summary>Its Okta Resource Name, such as <c>orn:okta:directory:00o…:users</c>.</summary>
    public string? Orn { get; init; }

    /// <summary>Whether it stands for resources of a kind: all, one, or those that a group contains.</summary>
    public bool IsOf(ResourceKind kind) => (Orn ?? "").Split(':') switch
    {
        [_, _, _, _, "groups", _, UsersOfGroup] => kind == ResourceKind.Users,
        [_, _, _, _, var name, ..] => name == ResourceKinds.NameOf(kind),
        _ => false,
    };

    /// <summary>The URL that stands for all of a kind.</summary>
    public static string UrlOf(ResourceKind kind, string org) => $"{org}/api/v1/{ResourceKinds.NameOf(kind)}";
}
