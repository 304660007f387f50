namespace OktaGen.Knowledge.Roles;

/// <summary>A permission of admin roles, which is no scope, though some have the names of scopes.</summary>
internal sealed record Permission
{
    public required string Name { get; init; }

    /// <summary>The permissions that it includes, not those that these include in turn.</summary>
    public required IReadOnlyList<GradedName> Includes { get; init; }

    /// <summary>The kind of resources that it is for, in words; empty where no source tells.</summary>
    public required string Resources { get; init; }

    /// <summary>That kind, where it is one of which a resource set holds all or single ones; null for any other.</summary>
    public ResourceKind? Kind => Resources switch
    {
        "all groups" => ResourceKind.Groups,
        var name => ResourceKinds.Find(name),
    };

    /// <summary>Whether it can be put into a custom role; null where no source tells.</summary>
    public required bool? IsForCustomRoles { get; init; }

    /// <summary>The standard roles that hold it, without the super administrator.</summary>
    public required IReadOnlyList<GradedName> Roles { get; init; }

    /// <summary>Where that comes from.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}
