// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OAuth2ScopeConsentGrantSource</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OAuth2ScopeConsentGrantSource>))]
public readonly record struct OAuth2ScopeConsentGrantSource(string Value) : IOpenEnum<OAuth2ScopeConsentGrantSource>
{
    /// <summary><c>ADMIN</c>.</summary>
    public static OAuth2ScopeConsentGrantSource Admin => new("ADMIN");

    /// <summary><c>END_USER</c>.</summary>
    public static OAuth2ScopeConsentGrantSource EndUser => new("END_USER");

    /// <inheritdoc/>
    public static OAuth2ScopeConsentGrantSource Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
