using OktaGen.Knowledge.Catalogue;

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

    private static readonly Dictionary<string, Operation> s_byShape =
        s_operations.ToDictionary(operation => operation.Method + " " + RouteShape.Of(operation.Route), StringComparer.Ordinal);

    /// <summary>The operation that a route of the catalogue is; null where the org does not carry it out.</summary>
    public static Operation? FindByRoute(string method, string route) => s_byShape.GetValueOrDefault(method + " " + RouteShape.Of(route));

    /// <summary>Whether the org carries out operations of this path, with whatever method.</summary>
    public static bool Knows(IReadOnlyList<string> path) => Array.Exists(s_operations, operation => operation.Matches(path));

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
