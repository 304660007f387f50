using System.Globalization;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Naming;
using OktaGen.Generator.Reading.Symbols;
using OktaGen.Knowledge;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Says how values become text in paths, queries and headers, and collects the enums among them.</summary>
internal sealed class TextForms(ParserContext context)
{
    private const string JsonNameAttribute = "JsonStringEnumMemberNameAttribute";
    private const string EnumMemberAttribute = "EnumMemberAttribute";

    private readonly List<EnumModel> _enums = [];

    public EquatableArray<EnumModel> Enums => new([.. _enums]);

    /// <summary>How many enums are known; to go back to, should no generated member need what comes next.</summary>
    public int Mark() => _enums.Count;

    public void GoBackTo(int mark) => _enums.RemoveRange(mark, _enums.Count - mark);

    /// <summary>The text form of a type; null where it has none.</summary>
    /// <param name="type">The type, nullable or not.</param>
    /// <param name="plainType">The type without its nullability, as C#.</param>
    /// <param name="isNullable">Whether a value may be null.</param>
    public TextForm? Find(ITypeSymbol type, out string plainType, out bool isNullable)
    {
        ITypeSymbol plain = type;
        isNullable = type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            plain = nullable.TypeArguments[0];
            isNullable = true;
        }

        plainType = context.PlainNameOf(plain);
        if (plain.SpecialType == SpecialType.System_String)
        {
            return TextForm.String;
        }

        if (plain.TypeKind == TypeKind.Enum)
        {
            Collect((INamedTypeSymbol)plain, plainType);
            return TextForm.Enum;
        }

        if (KnownTypes.Is(plain, context.Types.Uri))
        {
            return TextForm.Uri;
        }

        // bool and char have a text form of their own and do not implement IFormattable everywhere.
        bool isFormattable = plain.SpecialType is SpecialType.System_Boolean or SpecialType.System_Char
            || plain.AllInterfaces.Any(implemented => KnownTypes.Is(implemented, context.Types.Formattable));
        return (isFormattable, plain.TypeKind, plain.IsRefLikeType) switch
        {
            (true, TypeKind.Struct, false) => TextForm.Struct,
            (true, TypeKind.Class, _) => TextForm.Formattable,
            _ => null,
        };
    }

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

    private void Collect(INamedTypeSymbol type, string name)
    {
        if (_enums.Exists(known => known.Type == name))
        {
            return;
        }

        var members = new List<EnumMemberModel>();
        var values = new HashSet<object>();
        foreach (ISymbol member in type.GetMembers())
        {
            // Two names for one value: the first stands for it.
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } value } && values.Add(value))
            {
                context.NoteUse(member);
                members.Add(new EnumMemberModel(ValueOf(member, value, name), WireNameOf(member)));
            }
        }

        _enums.Add(new EnumModel(name, new EquatableArray<EnumMemberModel>([.. members])));
    }

    // What is obsolete to the point of an error can still come from elsewhere, and is named by its number.
    private static string ValueOf(ISymbol member, object value, string type) =>
        member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute))
            ? $"({type})({Convert.ToString(value, CultureInfo.InvariantCulture)})"
            : $"{type}.{Identifier.Escape(member.Name)}";

    private static string WireNameOf(ISymbol member)
    {
        string? declared = null;
        foreach (AttributeData attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == JsonNameAttribute)
            {
                return OktaAttributes.Text(attribute, 0) ?? member.Name;
            }

            if (attribute.AttributeClass?.Name == EnumMemberAttribute)
            {
                declared = OktaAttributes.Named(attribute, "Value") as string;
            }
        }

        return declared ?? member.Name;
    }
}
