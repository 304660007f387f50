using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Reading.Symbols;

/// <summary>
/// Tells what no class can implement because it is not C# yet: an error in a generated file would repeat one of the user's.
/// </summary>
internal static class BrokenCode
{
    /// <summary>Whether the type, or what it lies in, has no name yet.</summary>
    public static bool IsUnnamed(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol { IsGlobalNamespace: true } => false,
        INamespaceOrTypeSymbol => symbol.Name.Length == 0 || IsUnnamed(symbol.ContainingSymbol),
        _ => false,
    };

    public static bool IsIn(ISymbol member) => member.Name.Length == 0 || SharesItsName(member) || member switch
    {
        IMethodSymbol method =>
            method.IsVararg || IsIn(method.ReturnType) || IsIn(method.Parameters) || !AreDistinct(method.TypeParameters),
        IPropertySymbol { GetMethod: null, SetMethod: null } => true,
        IPropertySymbol property => IsIn(property.Type)
            || IsIn(property.Parameters)
            || property.Parameters.Any(static parameter =>
                parameter.RefKind is RefKind.Ref or RefKind.Out || parameter.Type is IPointerTypeSymbol),
        IEventSymbol declared => IsIn(declared.Type) || declared.Type.TypeKind != TypeKind.Delegate,
        _ => false,
    };

    private static bool IsIn(ImmutableArray<IParameterSymbol> parameters) =>
        !AreDistinct(parameters) || !DefaultsComeLast(parameters) || parameters.Any(static parameter => IsIn(parameter.Type));

    // Methods and indexers can be overloaded, and nothing else.
    private static bool SharesItsName(ISymbol member)
    {
        ImmutableArray<ISymbol> namesakes = member.ContainingType.GetMembers(member.Name);
        return namesakes.Length > 1 && namesakes.Any(static other => other is not (IMethodSymbol or IPropertySymbol { IsIndexer: true }));
    }

    private static bool DefaultsComeLast(ImmutableArray<IParameterSymbol> parameters)
    {
        bool hasDefault = false;
        foreach (IParameterSymbol parameter in parameters)
        {
            if (hasDefault && !parameter.IsOptional && !parameter.IsParams)
            {
                return false;
            }

            hasDefault |= parameter.HasExplicitDefaultValue;
        }

        return true;
    }

    private static bool IsIn(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol => true,
        IArrayTypeSymbol array => IsIn(array.ElementType),
        IPointerTypeSymbol pointer => IsIn(pointer.PointedAtType),
        IFunctionPointerTypeSymbol function => IsIn(function.Signature),
        INamedTypeSymbol named => named.TypeArguments.Any(IsIn) || (named.ContainingType is { } outer && IsIn(outer)),
        _ => false,
    };

    private static bool AreDistinct(IEnumerable<ISymbol> symbols)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return symbols.All(symbol => symbol.Name.Length > 0 && names.Add(symbol.Name));
    }
}
