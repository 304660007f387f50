using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Reading.Naming;

/// <summary>What makes two methods of a class the same: name, type parameters and types of parameters, whatever may be null in them.</summary>
internal static class Signatures
{
    public static string Of(IMethodSymbol method) =>
        $"{method.Name}`{method.Arity}({string.Join(",", method.Parameters.Select(static parameter => parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)))})";
}
