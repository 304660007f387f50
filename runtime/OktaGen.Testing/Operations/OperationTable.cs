using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Testing;

/// <summary>All operations of an org.</summary>
internal sealed class OperationTable(IEnumerable<OrgModule> modules)
{
    private readonly Operation[] _operations = [.. modules.SelectMany(module => module.Operations)];

    private Dictionary<string, Operation>? _byShape;

    /// <summary>The operation that a route of the catalogue is; null where the org does not carry it out.</summary>
    public Operation? FindByRoute(string method, string route)
    {
        _byShape ??= _operations.ToDictionary(operation => operation.Method + " " + RouteShape.Of(operation.Route), StringComparer.Ordinal);
        return _byShape.GetValueOrDefault(method + " " + RouteShape.Of(route));
    }

    /// <summary>Whether the org carries out operations of this path, with whatever method.</summary>
    public bool Knows(IReadOnlyList<string> path) => Array.Exists(_operations, operation => operation.Matches(path));

    public Operation Find(Call call)
    {
        Operation[] found = [.. _operations.Where(operation => operation.Matches(call.Target.Segments))];
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
