using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Attributes;

namespace OktaGen.Analyzers.Rules.Json;

/// <summary>What the attributes of data contracts say of members, which System.Text.Json does not hear.</summary>
internal static class DataContracts
{
    private const string Library = "System.Runtime.Serialization";

    /// <summary>The library of an attribute that says something else of a member than its name says; null for every other.</summary>
    public static string? FindLibrary(AttributeData attribute, ISymbol member) =>
        IsOfLibrary(attribute) && (attribute.AttributeClass!.Name switch
        {
            "IgnoreDataMemberAttribute" => true,
            "DataMemberAttribute" => IsOtherName(OktaAttributes.Named(attribute, "Name"), member),
            "EnumMemberAttribute" => IsOtherName(OktaAttributes.Named(attribute, "Value"), member),
            _ => false,
        })
            ? Library
            : null;

    private static bool IsOfLibrary(AttributeData attribute) => attribute.AttributeClass?.ContainingNamespace is
    {
        Name: "Serialization",
        ContainingNamespace:
        {
            Name: "Runtime",
            ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true },
        },
    };

    // What a naming policy makes of the member's name as well: given_name, given-name and givenName of GivenName.
    private static bool IsOtherName(object? name, ISymbol member) =>
        name is string text && !string.Equals(LettersOf(text), LettersOf(member.Name), StringComparison.OrdinalIgnoreCase);

    private static string LettersOf(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
