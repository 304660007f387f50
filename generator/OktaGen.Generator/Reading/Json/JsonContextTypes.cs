using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Json;

/// <summary>What a JSON context knows, by the properties that System.Text.Json generated for it.</summary>
internal static class JsonContextTypes
{
    /// <summary>Whether a completed context certainly knows neither a type nor the type in it.</summary>
    public static bool AreMissing(ITypeSymbol context, ITypeSymbol? whole, ITypeSymbol part, KnownTypes types)
    {
        // System.Text.Json writes these in another way than they are declared.
        if (IsErased(whole ?? part))
        {
            return false;
        }

        bool isCompleted = false;
        foreach (ISymbol member in context.GetMembers())
        {
            if (member is IPropertySymbol { Type: INamedTypeSymbol info } && KnownTypes.Is(info, types.JsonTypeInfoOfT))
            {
                ITypeSymbol known = info.TypeArguments[0];
                if (SymbolEqualityComparer.Default.Equals(known, whole) || SymbolEqualityComparer.Default.Equals(known, part))
                {
                    return false;
                }

                isCompleted = true;
            }
        }

        // One that is written by hand, or not completed yet, may know anything.
        return isCompleted;
    }

    private static bool IsErased(ITypeSymbol type) => type switch
    {
        { IsTupleType: true } or { TypeKind: TypeKind.Dynamic } => true,
        IArrayTypeSymbol array => IsErased(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsErased),
        _ => false,
    };
}
