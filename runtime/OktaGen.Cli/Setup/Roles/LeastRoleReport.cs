using OktaGen.Knowledge.Roles;

namespace OktaGen.Cli.Setup.Roles;

/// <summary>The least role that was proposed, for programs.</summary>
internal sealed record LeastRoleReport
{
    /// <summary>How many operations it is for.</summary>
    public required int Operations { get; init; }

    /// <summary>The permissions of the custom role; null where none will do.</summary>
    public IReadOnlyList<string>? Permissions { get; init; }

    /// <summary>How well it is known that they suffice.</summary>
    public Grade? PermissionGrade { get; init; }

    /// <summary>The kinds of resources that the custom role holds on.</summary>
    public IReadOnlyList<ResourceKind>? Resources { get; init; }

    /// <summary>The operations for which no source tells whether the custom role suffices.</summary>
    public required IReadOnlyList<string> UnknownOfPermissions { get; init; }

    /// <summary>The smallest standard roles; empty where none will do.</summary>
    public required IReadOnlyList<string> StandardRoles { get; init; }

    /// <summary>How well it is known that they suffice.</summary>
    public Grade? StandardRoleGrade { get; init; }

    /// <summary>The operations for which no source tells whether the standard roles suffice.</summary>
    public required IReadOnlyList<string> UnknownOfStandardRoles { get; init; }

    public static LeastRoleReport Of(LeastRole least) => new()
    {
        Operations = least.Operations,
        Permissions = least.Own?.Permissions,
        PermissionGrade = least.Own is null ? null : least.OwnGrade,
        Resources = least.Own?.Kinds,
        UnknownOfPermissions = least.UnknownOfOwn,
        StandardRoles = least.Standard,
        StandardRoleGrade = least.Standard.Count == 0 ? null : least.StandardGrade,
        UnknownOfStandardRoles = least.UnknownOfStandard,
    };
}
