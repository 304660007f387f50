using OktaGen.Build.Report;
using OktaGen.Cli.Orgs;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Cli.Setup.Roles;

/// <summary>The least that operations need of admin roles, in both ways: a custom role of the app's own, and standard roles.</summary>
internal sealed class LeastRole
{
    private readonly RoleNeeds _needs;

    private LeastRole(RoleNeeds needs, string origin)
    {
        _needs = needs;
        Origin = origin;
        Own = OwnRole.TryCreate(needs.Custom);
        Standard = needs.Standard.Roles.Contains(AdminRole.SuperAdmin) ? [] : needs.Standard.Roles;
        if (Own is null && Standard.Count == 0)
        {
            throw new ToolException(DescribeFault());
        }
    }

    /// <summary>How many operations it is for.</summary>
    public int Operations => _needs.Operations.Count;

    /// <summary>Where the operations come from, in words.</summary>
    public string Origin { get; }

    /// <summary>The custom role; null where none will do.</summary>
    public OwnRole? Own { get; }

    /// <summary>The smallest standard roles; empty where none will do but the super administrator, whom nobody gets unnamed.</summary>
    public IReadOnlyList<string> Standard { get; }

    /// <summary>How well it is known that the permissions suffice, by what is known least.</summary>
    public Grade OwnGrade => _needs.Custom.Permissions.Min(static needed => needed.Grade);

    /// <summary>How well it is known that the standard roles suffice.</summary>
    public Grade StandardGrade => _needs.Standard.Grade;

    /// <summary>The operations for which no source tells whether the custom role suffices.</summary>
    public IReadOnlyList<string> UnknownOfOwn => _needs.Custom.Unknown;

    /// <summary>The operations for which no source tells whether the standard roles suffice.</summary>
    public IReadOnlyList<string> UnknownOfStandard => _needs.Standard.Unknown;

    /// <summary>
    /// Whether the custom role is the one to take: it permits less. Where more is known to be possible with the standard one, it is not.
    /// </summary>
    public bool PrefersOwn => Own is not null && (Standard.Count == 0 || UnknownOfOwn.All(UnknownOfStandard.Contains));

    /// <summary>The least for what code calls.</summary>
    /// <exception cref="ToolException">None is known.</exception>
    public static LeastRole For(PermissionReport code) => new(RoleNeeds.Of(code), "the code");

    /// <summary>The least for all that an app may call with its scopes.</summary>
    /// <inheritdoc cref="For(PermissionReport)"/>
    public static LeastRole For(IReadOnlyList<string> scopes) => new(
        RoleNeeds.Of(OperationCatalogue.Default.Operations.Where(operation =>
            operation.Credentials.HasFlag(CredentialKinds.OAuth)
            && !operation.Scopes.IsEmpty
            && operation.Scopes.All(scope => ScopeCoverage.IsCovered(scope, scopes)))),
        "the scopes");

    private string DescribeFault()
    {
        string[] mightiest =
        [
            .. _needs.Operations
                .Where(entry => !UnknownOfStandard.Contains(entry.Roles.Request) && !IsForOthers(entry.Roles))
                .Select(static entry => entry.Operation.ToString()),
        ];
        return mightiest.Length > 0
            ? $"Of standard roles only {AdminRole.SuperAdmin} suffices for {LeastRoleText.List(mightiest)}, which is given to nobody "
                + $"who does not name it: --role {AdminRole.SuperAdmin}; or do without these calls, by --project, or by other scopes."
            : $"No source tells which admin role suffices for what {Origin} may call. Name one: --role.";

        static bool IsForOthers(OperationRoles operation) => RoleCatalogue.Default.Roles.Values.Any(role =>
            role.Name != AdminRole.SuperAdmin
            && !role.IsPartial
            && HeldRights.Of([role.Name], RoleCatalogue.Default).Judge(operation).Verdict == Verdict.Suffices);
    }
}
