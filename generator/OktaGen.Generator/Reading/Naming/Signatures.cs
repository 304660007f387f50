using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Reading.Naming;

/// <summary>
/// What makes two methods of a class the same: name, number of type parameters, and types of parameters, nullable or not.
/// </summary>
internal static class Signatures
{
    public static string Of(IMethodSymbol method)
    {
        IEnumerable<string> types = method.Parameters.Select(static parameter =>
            parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
        return $"{method.Name}`{method.Arity}({string.Join(",", types)})";
    }
}
