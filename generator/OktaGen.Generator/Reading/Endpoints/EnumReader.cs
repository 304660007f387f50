using System.Globalization;
using Microsoft.CodeAnalysis;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Attributes;
using OktaGen.Generator.Reading.Naming;

namespace OktaGen.Generator.Reading.Endpoints;

/// <summary>Reads the wire names of enums.</summary>
internal static class EnumReader
{
    private const string JsonNameAttribute = "JsonStringEnumMemberNameAttribute";
    private const string EnumMemberAttribute = "EnumMemberAttribute";

    public static EnumModel Read(INamedTypeSymbol type, string name) =>
        new(
            name,
            Obsolescence.IsError(type),
            new([.. MembersOf(type).Select(member => new EnumMemberModel(ValueOf(member, name), WireNameOf(member)))]));

    /// <summary>The members that generated code tells apart. Two names for one value: the first stands for it.</summary>
    public static IEnumerable<IFieldSymbol> MembersOf(INamedTypeSymbol type)
    {
        var values = new HashSet<object>();
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } value } field && values.Add(value))
            {
                yield return field;
            }
        }
    }

    // What is obsolete to the point of an error can still come from elsewhere, and is named by its number.
    private static string ValueOf(IFieldSymbol member, string type) =>
        member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute))
            ? $"({type})({Convert.ToString(member.ConstantValue, CultureInfo.InvariantCulture)})"
            : $"{type}.{Identifier.Escape(member.Name)}";

    private static string WireNameOf(IFieldSymbol member)
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
