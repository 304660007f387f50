namespace OktaGen.Testing;

/// <summary>All operations of an org.</summary>
internal sealed class OperationTable(IEnumerable<OrgModule> modules)
{
    private readonly Operation[] _operations = [.. modules.SelectMany(module => module.Operations)];

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
