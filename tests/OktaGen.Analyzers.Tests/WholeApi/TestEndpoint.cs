using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Analyzers.Tests.WholeApi;

/// <summary>An endpoint as a test writes it, right or with a mistake.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Verb">The HTTP method in capital letters.</param>
/// <param name="Route">The route.</param>
/// <param name="Scopes">What it declares; null where it has no attribute.</param>
internal sealed record TestEndpoint(string Name, string Verb, string Route, IReadOnlyList<string>? Scopes)
{
    /// <summary>What the catalogue says, as a careful user writes it.</summary>
    public static TestEndpoint Of(Operation operation) => new(
        char.ToUpperInvariant(operation.Id[0]) + operation.Id[1..],
        operation.Method,
        operation.Path,
        operation.Scopes.IsEmpty ? null : [.. operation.Scopes]);
}
