// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/IdentityProviderPolicyProvider</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<IdentityProviderPolicyProvider>))]
public readonly record struct IdentityProviderPolicyProvider(string Value) : IOpenEnum<IdentityProviderPolicyProvider>
{
    /// <summary><c>ANY</c>.</summary>
    public static IdentityProviderPolicyProvider Any => new("ANY");

    /// <summary><c>OKTA</c>.</summary>
    public static IdentityProviderPolicyProvider Okta => new("OKTA");

    /// <summary><c>SPECIFIC_IDP</c>.</summary>
    public static IdentityProviderPolicyProvider SpecificIdp => new("SPECIFIC_IDP");

    /// <inheritdoc/>
    public static IdentityProviderPolicyProvider Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
