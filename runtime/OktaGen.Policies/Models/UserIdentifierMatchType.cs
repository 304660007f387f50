// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/UserIdentifierMatchType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UserIdentifierMatchType>))]
public readonly record struct UserIdentifierMatchType(string Value) : IOpenEnum<UserIdentifierMatchType>
{
    /// <summary><c>CONTAINS</c>.</summary>
    public static UserIdentifierMatchType Contains => new("CONTAINS");

    /// <summary><c>EQUALS</c>.</summary>
    public static UserIdentifierMatchType Equals2 => new("EQUALS");

    /// <summary><c>EXPRESSION</c>.</summary>
    public static UserIdentifierMatchType Expression => new("EXPRESSION");

    /// <summary><c>STARTS_WITH</c>.</summary>
    public static UserIdentifierMatchType StartsWith => new("STARTS_WITH");

    /// <summary><c>SUFFIX</c>.</summary>
    public static UserIdentifierMatchType Suffix => new("SUFFIX");

    /// <inheritdoc/>
    public static UserIdentifierMatchType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
