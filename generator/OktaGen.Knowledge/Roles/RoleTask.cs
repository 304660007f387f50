namespace OktaGen.Knowledge.Roles;

/// <summary>Something that people do in an org, and who can: what the sources tell of, where they do not name operations.</summary>
internal sealed record RoleTask
{
    /// <summary>The mark in the data for all roles but those that can.</summary>
    public const string AllOthers = "*";

    public required string Name { get; init; }

    /// <summary>Sets of permissions, any of which suffices, the narrowest first; empty where none is known.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Alternatives { get; init; }

    /// <summary>How well the alternatives are known.</summary>
    public required Grade PermissionGrade { get; init; }

    /// <summary>The standard roles of which a source says that they can, without the super administrator, who can do all.</summary>
    public required IReadOnlyList<string> Able { get; init; }

    /// <summary>The standard roles of which a source says that they cannot.</summary>
    public required IReadOnlyList<string> Unable { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Whether a source names the super administrator, and nobody else.</summary>
    public bool IsForSuperAdminAlone => Able.Count == 0 && Unable.Contains(AllOthers);

    /// <summary>Whether a source says of a standard role that it cannot.</summary>
    public bool Refuses(string role) => !Able.Contains(role) && (Unable.Contains(role) || Unable.Contains(AllOthers));
}
