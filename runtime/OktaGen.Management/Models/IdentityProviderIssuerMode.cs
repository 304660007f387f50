// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/IdentityProviderIssuerMode</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<IdentityProviderIssuerMode>))]
public readonly record struct IdentityProviderIssuerMode(string Value) : IOpenEnum<IdentityProviderIssuerMode>
{
    /// <summary><c>CUSTOM_URL</c>.</summary>
    public static IdentityProviderIssuerMode CustomUrl => new("CUSTOM_URL");

    /// <summary><c>DYNAMIC</c>.</summary>
    public static IdentityProviderIssuerMode Dynamic => new("DYNAMIC");

    /// <summary><c>ORG_URL</c>.</summary>
    public static IdentityProviderIssuerMode OrgUrl => new("ORG_URL");

    /// <inheritdoc/>
    public static IdentityProviderIssuerMode Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
