using OktaGen.Cli.Scaffolding.Planning;
using OktaGen.Cli.Scaffolding.Shapes;

namespace OktaGen.Cli.Scaffolding.Selecting;

/// <summary>
/// Which operations to scaffold. Each kind of condition narrows the others; of one kind any value fits. Without a condition all are
/// selected.
/// </summary>
internal sealed class OperationSelection
{
    /// <summary>The granted scopes: an operation is selected if it needs no other.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<string> OperationIds { get; init; } = [];

    public IReadOnlyList<PathGlob> Paths { get; init; } = [];

    /// <summary>Whether an operation meets all conditions, or an overlay asks for it, as no scope selects one that needs none.</summary>
    public bool Selects(OperationRef operation) => Meets(operation)
        || Schemas.BooleanExtension(operation.Operation.Extensions, "x-oktagen-selected");

    /// <summary>What was asked for and is not there: a typing error would otherwise select less in silence.</summary>
    public IEnumerable<string> FindUnknown(IReadOnlyList<OperationRef> all) =>
    [
        .. Scopes.Where(scope => !all.Any(operation => operation.Scopes.Any(needed => ScopeCoverage.Covers(scope, needed))))
        .Select(static scope => $"scope '{scope}'"),
        .. Tags.Where(tag => !all.Any(operation => operation.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase)))
        .Select(static tag => $"tag '{tag}'"),
        .. OperationIds.Where(id => !all.Any(operation => operation.Id == id)).Select(static id => $"operation '{id}'"),
        .. Paths.Where(path => !all.Any(operation => path.IsMatch(operation.Path))).Select(static path => $"path '{path}'"),
    ];

    private bool Meets(OperationRef operation) =>
        (Scopes.Count == 0 || (operation.Scopes.Count > 0 && operation.Scopes.All(IsGranted)))
        && (Tags.Count == 0 || Tags.Contains(operation.Tag, StringComparer.OrdinalIgnoreCase))
        && (OperationIds.Count == 0 || OperationIds.Contains(operation.Id, StringComparer.Ordinal))
        && (Paths.Count == 0 || Paths.Any(path => path.IsMatch(operation.Path)));

    private bool IsGranted(string scope) => ScopeCoverage.IsCovered(scope, Scopes);
}
