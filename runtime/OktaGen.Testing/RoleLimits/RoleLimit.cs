using OktaGen.Knowledge.Roles;

namespace OktaGen.Testing;

/// <summary>
/// Whether a caller's admin roles permit a call: standard roles on all resources, the permissions of custom roles on what is in their
/// resource sets.
/// </summary>
/// <param name="call">The call.</param>
/// <param name="held">The roles.</param>
/// <param name="needs">What is known of the needs of its operation.</param>
internal sealed class RoleLimit(Call call, IReadOnlyList<RoleAssignment> held, OperationRoles needs)
{
    private static readonly RoleCatalogue s_catalogue = RoleCatalogue.Default;

    private readonly string[] _standard =
        [.. held.Where(static role => role.Custom is null).Select(static role => role.Type)];

    private readonly (string Permission, ResourceSetRecord Set)[] _permissions =
        [.. held.SelectMany(role => PermissionsOf(role, call.Org))];

    /// <summary>Judges the call as one that is about these.</summary>
    public Verdict Judge(IReadOnlyList<CallTarget> targets)
    {
        // What is not known of the roles as a whole is not known of their reach either.
        Verdict whole = Judge(_permissions.Select(static held => held.Permission));
        return whole == Verdict.Suffices
            ? Judge(_permissions.Where(held => IsInReach(held.Permission, held.Set, targets)).Select(static held => held.Permission))
            : whole;
    }

    private static IEnumerable<(string, ResourceSetRecord)> PermissionsOf(RoleAssignment assignment, OrgState org) =>
        assignment.Custom is { } custom && org.Roles.FindById(custom.Role) is { } role
            && org.ResourceSets.FindById(custom.ResourceSet) is { } set
                ? role.Permissions.All.Select(permission => (permission.Id, set))
                : [];

    // A permission that is newer than what is known may permit it.
    private Verdict Judge(IEnumerable<string> permissions)
    {
        var rights = HeldRights.Of([.. _standard, .. permissions], s_catalogue);
        Verdict verdict = rights.Judge(needs).Verdict;
        return verdict == Verdict.Lacks && rights.Unknown.Count > 0 ? Verdict.Unknown : verdict;
    }

    // What a call names of the permission's kind has to be in the set, each; where it names nothing, a listing is answered with what is,
    // and something new needs the whole kind.
    private bool IsInReach(string permission, ResourceSetRecord set, IReadOnlyList<CallTarget> targets)
    {
        if (!s_catalogue.Permissions.TryGetValue(permission, out Permission? known) || known.Kind is not { } kind)
        {
            return true;
        }

        CallTarget[] named = [.. targets.Where(target => target.Kind == kind)];
        return named.Length > 0 ? Array.TrueForAll(named, target => set.Covers(kind, target.Id, call.Org))
            : call.Method == "GET" ? set.Holds(kind)
            : set.HoldsAll(kind);
    }
}
