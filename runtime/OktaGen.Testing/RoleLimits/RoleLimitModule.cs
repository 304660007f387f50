using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Roles;

namespace OktaGen.Testing;

/// <summary>The second gate: refuses what the admin roles of the caller do not permit, where a test wants that.</summary>
internal sealed class RoleLimitModule : OrgModule
{
    public override void Admit(Call call, Operation operation)
    {
        if (!call.Org.Options.RolesLimitCalls
            || AssignmentsOf(call).ToArray() is not { Length: > 0 } held
            || OperationCatalogue.Default.Find(operation.Method, operation.Route) is not { NeedsAdminRole: true } known)
        {
            return;
        }

        var limit = new RoleLimit(call, held, RoleCatalogue.Default.Find(known.ToString()));
        IReadOnlyList<CallTarget> targets = CallTarget.Find(call, known.Path);
        switch (limit.Judge(targets))
        {
            case Verdict.Lacks:
                throw OktaErrors.PermissionMissing();
            case Verdict.Unknown:
                call.IsRoleUnknown = true;
                break;
            default:
                call.Reaches = (kind, id) => limit.Judge([.. targets, new CallTarget(kind, id)]) == Verdict.Suffices;
                break;
        }
    }

    // A user has the roles of the groups that it is in, too; an app has its own.
    private static IEnumerable<RoleAssignment> AssignmentsOf(Call call)
    {
        RoleAssignmentStore all = call.Org.RoleAssignments;
        return call.Caller switch
        {
            { User: { } user } => call.Org.Groups.All.Where(group => group.HasMember(user))
                .Select(static group => new RoleAssignee(RoleAssigneeKind.Group, group.Id))
                .Prepend(new RoleAssignee(RoleAssigneeKind.User, user))
                .SelectMany(all.Of),
            { ClientId: { } client } => all.Of(new RoleAssignee(RoleAssigneeKind.Client, client)),
            _ => [],
        };
    }
}
