namespace OktaGen.Cli.Orgs;

/// <summary>An admin role that an app is to have.</summary>
/// <param name="Type">The standard role, or <c>CUSTOM</c>.</param>
/// <param name="CustomRole">The id of a custom role.</param>
/// <param name="ResourceSet">The id of the resource set that a custom role is for.</param>
internal sealed record AdminRole(string Type, string? CustomRole = null, string? ResourceSet = null)
{
    public const string SuperAdmin = "SUPER_ADMIN";

    private const string CustomType = "CUSTOM";

    /// <summary>The standard roles that Okta knows, the mightiest last.</summary>
    public static IReadOnlyList<string> Standard { get; } =
    [
        "READ_ONLY_ADMIN", "USER_ADMIN", "HELP_DESK_ADMIN", "GROUP_MEMBERSHIP_ADMIN", "APP_ADMIN", "API_ACCESS_MANAGEMENT_ADMIN",
        "REPORT_ADMIN",
        "ACCESS_CERTIFICATIONS_ADMIN", "ACCESS_REQUESTS_ADMIN", "WORKFLOWS_ADMIN", "ORG_ADMIN", SuperAdmin,
    ];

    /// <summary>Reads a standard role's name, or the two ids of a custom role, with a colon between.</summary>
    public static AdminRole? TryParse(string text)
    {
        if (Standard.FirstOrDefault(type => type.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } standard)
        {
            return new AdminRole(standard);
        }

        return text.Split(':') is [{ Length: > 0 } role, { Length: > 0 } set] ? Custom(role, set) : null;
    }

    /// <summary>A custom role on a resource set.</summary>
    public static AdminRole Custom(string role, string set) => new(CustomType, role, set);

    /// <summary>What an assignment is of, as <see cref="TryParse"/> reads it.</summary>
    public static string NameOf(RoleAssignment assignment) =>
        new AdminRole(assignment.Type ?? "", assignment.Role, assignment.ResourceSet).ToString();

    /// <summary>Whether an assignment is of this role.</summary>
    public bool Is(RoleAssignment assignment) =>
        assignment.Type == Type && (Type != CustomType || (assignment.Role == CustomRole && assignment.ResourceSet == ResourceSet));

    public RoleAssignment ToAssignment() => new() { Type = Type, Role = CustomRole, ResourceSet = ResourceSet };

    public override string ToString() => Type == CustomType ? $"{CustomRole}:{ResourceSet}" : Type;
}
