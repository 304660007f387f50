using Microsoft.CodeAnalysis;

namespace OktaGen.Generator.Reading.Attributes;

/// <summary>A <c>[Header]</c>.</summary>
/// <param name="Name">The header's name; empty where it is missing or an error.</param>
/// <param name="Value">Its constant value; null where none is given.</param>
/// <param name="Source">The attribute.</param>
internal readonly record struct AppliedHeader(string Name, string? Value, AttributeData Source)
{
    public static AppliedHeader Of(AttributeData attribute) =>
        new(OktaAttributes.Text(attribute, 0) ?? string.Empty, OktaAttributes.Text(attribute, 1), attribute);
}
