namespace OktaGen.Testing;

/// <summary>All operations of the test org.</summary>
internal static class OperationTable
{
    private static readonly Operation[] s_operations =
    [
        .. OrgOperations.Table,
        .. UserOperations.Table,
        .. UserLifecycle.Table,
        .. GroupOperations.Table,
        .. LogOperations.Table,
        .. ZoneOperations.Table,
        .. SessionOperations.Table,
        .. RoleOperations.Table,
        .. FactorOperations.Table,
        .. FactorVerification.Table,
        .. AppOperations.Table,
        .. AppAssignmentOperations.Table,
        .. AppKeyOperations.Table,
        .. AppGrantOperations.Table,
        .. ClientRoleOperations.Table,
    ];

    public static Operation Find(Call call)
    {
        Operation[] found = [.. s_operations.Where(operation => operation.Matches(call.Target.Segments))];
        if (found.Length == 0)
        {
            throw OktaErrors.PathNotFound();
        }

        int literals = found.Max(operation => operation.Literals);
        Operation[] best = [.. found.Where(operation => operation.Literals == literals)];
        Operation operation = Array.Find(best, operation => operation.Method == call.Method)
            ?? throw OktaErrors.MethodNotAllowed(best.Select(operation => operation.Method));
        call.PathValues = operation.PathValues(call.Target.Segments);
        return operation;
    }
}
