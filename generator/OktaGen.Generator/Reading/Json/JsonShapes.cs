using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Json;

/// <summary>Takes types apart as far as JSON metadata can be put together.</summary>
internal static class JsonShapes
{
    /// <summary>The shape of a type and the one type in it; the type itself where it is whole.</summary>
    public static (JsonShape Shape, ITypeSymbol Part) Of(ITypeSymbol type, KnownTypes types)
    {
        if (type is IArrayTypeSymbol array)
        {
            return array.ElementType.SpecialType == SpecialType.System_Byte
                ? (JsonShape.Whole, type)
                : (JsonShape.Array, array.ElementType);
        }

        JsonShape shape = type.OriginalDefinition.SpecialType switch
        {
            SpecialType.System_Nullable_T => JsonShape.Nullable,
            SpecialType.System_Collections_Generic_IEnumerable_T
                or SpecialType.System_Collections_Generic_ICollection_T
                or SpecialType.System_Collections_Generic_IList_T
                or SpecialType.System_Collections_Generic_IReadOnlyCollection_T
                or SpecialType.System_Collections_Generic_IReadOnlyList_T => JsonShape.Collection,
            _ => KnownTypes.Is(type, types.ListOfT) ? JsonShape.List : JsonShape.Whole,
        };
        return (shape, shape == JsonShape.Whole ? type : ((INamedTypeSymbol)type).TypeArguments[0]);
    }

    /// <summary>The innermost type, which a context must know.</summary>
    public static ITypeSymbol InnermostOf(ITypeSymbol type, KnownTypes types)
    {
        while (true)
        {
            (JsonShape shape, ITypeSymbol part) = Of(type, types);
            if (shape == JsonShape.Whole)
            {
                return type;
            }

            type = part;
        }
    }
}
