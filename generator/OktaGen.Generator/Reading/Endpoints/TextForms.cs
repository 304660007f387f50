using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Symbols;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Says how values become text in paths, queries and headers.</summary>
internal static class TextForms
{
    /// <summary>Reads a type, nullable or not; null where it has no text form.</summary>
    public static TextValue? Read(ITypeSymbol type, ReadingInput input)
    {
        ITypeSymbol plain = WithoutNullable(type);
        if (Of(plain, input.Types) is not { } form)
        {
            return null;
        }

        bool isNullable = !ReferenceEquals(plain, type)
            || (type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);
        return new TextValue(form, input.Names.PlainOf(plain), isNullable, form == TextForm.Enum ? (INamedTypeSymbol)plain : null);
    }

    /// <summary>Whether a type, nullable or not, has a text form.</summary>
    public static bool Has(ITypeSymbol type, KnownTypes types) => Of(WithoutNullable(type), types) is not null;

    /// <summary>The struct in a nullable one; any other type itself.</summary>
    public static ITypeSymbol WithoutNullable(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    /// <summary>The element type of a collection; null where the type is none.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_String)
        {
            return null;
        }

        if (type is IArrayTypeSymbol { Rank: 1 } array)
        {
            return array.ElementType;
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } enumerable)
        {
            return enumerable.TypeArguments[0];
        }

        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (implemented.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            {
                return implemented.TypeArguments[0];
            }
        }

        return null;
    }

    private static TextForm? Of(ITypeSymbol plain, KnownTypes types)
    {
        if (plain.SpecialType == SpecialType.System_String)
        {
            return TextForm.String;
        }

        if (plain.TypeKind == TypeKind.Enum)
        {
            return TextForm.Enum;
        }

        if (KnownTypes.Is(plain, types.Uri))
        {
            return TextForm.Uri;
        }

        return (IsFormattable(plain, types), plain.TypeKind, plain.IsRefLikeType) switch
        {
            (true, TypeKind.Struct, false) => TextForm.Struct,
            (true, TypeKind.Class, _) => TextForm.Formattable,
            _ => null,
        };
    }

    // bool and char have a text form of their own and do not implement IFormattable everywhere.
    private static bool IsFormattable(ITypeSymbol plain, KnownTypes types)
    {
        if (plain.SpecialType is SpecialType.System_Boolean or SpecialType.System_Char)
        {
            return true;
        }

        foreach (INamedTypeSymbol implemented in plain.AllInterfaces)
        {
            if (KnownTypes.Is(implemented, types.Formattable))
            {
                return true;
            }
        }

        return false;
    }
}
