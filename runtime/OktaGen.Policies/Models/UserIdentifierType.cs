// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/UserIdentifierType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UserIdentifierType>))]
public readonly record struct UserIdentifierType(string Value) : IOpenEnum<UserIdentifierType>
{
    /// <summary><c>ATTRIBUTE</c>.</summary>
    public static UserIdentifierType Attribute => new("ATTRIBUTE");

    /// <summary><c>IDENTIFIER</c>.</summary>
    public static UserIdentifierType Identifier => new("IDENTIFIER");

    /// <inheritdoc/>
    public static UserIdentifierType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
