// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SamlAttributeStatementGroup/filterType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SamlAttributeStatementGroupFilterType>))]
public readonly record struct SamlAttributeStatementGroupFilterType(string Value) : IOpenEnum<SamlAttributeStatementGroupFilterType>
{
    /// <summary><c>CONTAINS</c>.</summary>
    public static SamlAttributeStatementGroupFilterType Contains => new("CONTAINS");

    /// <summary><c>EQUALS</c>.</summary>
    public static SamlAttributeStatementGroupFilterType Equals2 => new("EQUALS");

    /// <summary><c>REGEX</c>.</summary>
    public static SamlAttributeStatementGroupFilterType Regex => new("REGEX");

    /// <summary><c>STARTS_WITH</c>.</summary>
    public static SamlAttributeStatementGroupFilterType StartsWith => new("STARTS_WITH");

    /// <inheritdoc/>
    public static SamlAttributeStatementGroupFilterType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
