namespace OktaGen.Testing;

/// <summary>What tests have operations answer, beside what the org carries out itself.</summary>
internal sealed class OperationMap
{
    private readonly List<Operation> _operations = [];

    /// <exception cref="ArgumentException">Okta has no such operation.</exception>
    public void Add(string operation, Func<OktaTestCall, OktaTestAnswer> answer)
    {
        (string method, string route) = Read(operation);
        Knowledge.Catalogue.Operation known = CatalogueOperations.Find(method, route) ?? throw new ArgumentException(
            $"Okta has no operation \"{operation}\"" + (CatalogueOperations.FindNearest(method, route) is { } nearest
                ? $"; did you mean \"{nearest}\"?"
                : ", as far as is known."),
            nameof(operation));
        Operation mapped = CatalogueOperations.Create(
            known, route, call => (answer(new OktaTestCall(call)) ?? throw new InvalidOperationException(
                $"The delegate that answers \"{operation}\" has returned null.")).ToAnswer());
        _operations.RemoveAll(other => other.Method == method && other.Route == route);
        _operations.Add(mapped);
    }

    /// <summary>What answers a call: of several the one with the most literal segments, and of these the last.</summary>
    public Operation? Find(string method, IReadOnlyList<string> path) => _operations
        .Where(operation => operation.Method == method && operation.Matches(path))
        .Reverse()
        .MaxBy(operation => operation.Literals);

    private static (string Method, string Route) Read(string operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        string[] words = operation.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [var method, ['/', _, ..] route] && !route.Contains('?', StringComparison.Ordinal)
            ? (method.ToUpperInvariant(), route)
            : throw new ArgumentException(
                $"\"{operation}\" is no operation: method and path are wanted, without a query, such as \"GET /api/v1/policies\".",
                nameof(operation));
    }
}
