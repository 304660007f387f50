// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/IdpSelectionType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<IdpSelectionType>))]
public readonly record struct IdpSelectionType(string Value) : IOpenEnum<IdpSelectionType>
{
    /// <summary><c>DYNAMIC</c>.</summary>
    public static IdpSelectionType Dynamic => new("DYNAMIC");

    /// <summary><c>SPECIFIC</c>.</summary>
    public static IdpSelectionType Specific => new("SPECIFIC");

    /// <inheritdoc/>
    public static IdpSelectionType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
