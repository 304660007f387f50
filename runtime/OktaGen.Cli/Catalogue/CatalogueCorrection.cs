using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Cli.Catalogue;

/// <summary>What is so of an operation, or of all operations below a path, and no description says.</summary>
/// <param name="Operations"><c>METHOD path</c>; <c>* path/*</c> for all operations below a path.</param>
/// <param name="Apply">Corrects an operation.</param>
internal sealed record CatalogueCorrection(string Operations, Func<Operation, Operation> Apply)
{
    private const string AnyMethod = "* ";

    public bool IsFor(Operation operation) =>
        Operations == operation.ToString()
        || (Operations.StartsWith(AnyMethod, StringComparison.Ordinal)
            && Operations.EndsWith("/*", StringComparison.Ordinal)
            && operation.Path.StartsWith(Operations[AnyMethod.Length..^1], StringComparison.Ordinal));
}
