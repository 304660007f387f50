// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SamlAttributeStatement/type</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SamlAttributeStatementType>))]
public readonly record struct SamlAttributeStatementType(string Value) : IOpenEnum<SamlAttributeStatementType>
{
    /// <summary><c>EXPRESSION</c>.</summary>
    public static SamlAttributeStatementType Expression => new("EXPRESSION");

    /// <summary><c>GROUP</c>.</summary>
    public static SamlAttributeStatementType Group => new("GROUP");

    /// <inheritdoc/>
    public static SamlAttributeStatementType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
