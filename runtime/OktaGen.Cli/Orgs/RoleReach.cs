namespace OktaGen.Cli.Orgs;

/// <summary>
/// What admin roles cannot do, whatever a scope promises. Only what Okta says of its standard roles, and only of resources that it says it
/// of: where a custom role, or one that is not here, is among an app's roles, nothing is said.
/// </summary>
internal static class RoleReach
{
    public const string Cure = "Assign a role that may: oktagen setup --role least; or list what the role can do, such as a read scope.";

    public const string LessRights = "Assign a role of lesser rights, and take this one away.";

    private const string Manage = ".manage";

    // Admin roles and grants of scopes are given by super administrators alone.
    private static readonly string[] s_judged =
        ["okta.appGrants", "okta.apps", "okta.groups", "okta.networkZones", "okta.policies", "okta.roles", "okta.users"];

    /// <summary>The resources among those that a role can change at least in part.</summary>
    private static readonly Dictionary<string, string[]> s_reach = new(StringComparer.Ordinal)
    {
        ["READ_ONLY_ADMIN"] = [],
        ["REPORT_ADMIN"] = [],
        ["WORKFLOWS_ADMIN"] = [],
        ["HELP_DESK_ADMIN"] = ["okta.users"],
        ["GROUP_MEMBERSHIP_ADMIN"] = ["okta.groups", "okta.users"],
        ["USER_ADMIN"] = ["okta.groups", "okta.users"],
    };

    /// <summary>The scopes that promise changes which none of the roles may make.</summary>
    /// <param name="roles">The types of an app's roles.</param>
    /// <param name="scopes">Its scopes.</param>
    public static IReadOnlyList<string> FindEmptyPromises(IReadOnlyCollection<string> roles, IEnumerable<string> scopes)
    {
        if (roles.Count == 0 || !roles.All(s_reach.ContainsKey))
        {
            return [];
        }

        HashSet<string> reached = [.. roles.SelectMany(static role => s_reach[role])];
        return [.. scopes.Where(IsEmpty).Order(StringComparer.Ordinal)];

        bool IsEmpty(string scope) => ResourceOf(scope) is { } resource && s_judged.Contains(resource) && !reached.Contains(resource);
    }

    /// <summary>What is to be said of such scopes.</summary>
    public static string Describe(IEnumerable<string> roles, IReadOnlyList<string> scopes) =>
        $"{string.Join(", ", roles)} cannot do what {string.Join(", ", scopes)} {(scopes.Count == 1 ? "promises" : "promise")}: Okta "
            + $"refuses such calls.";

    private static string? ResourceOf(string scope) => scope.EndsWith(Manage, StringComparison.Ordinal) ? scope[..^Manage.Length] : null;
}
