// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/IdentityProviderProperties/additionalAmr/[]</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<IdentityProviderPropertiesAdditionalAmrItem>))]
public readonly record struct IdentityProviderPropertiesAdditionalAmrItem(string Value) : IOpenEnum<IdentityProviderPropertiesAdditionalAmrItem>
{
    /// <summary><c>hwk</c>.</summary>
    public static IdentityProviderPropertiesAdditionalAmrItem Hwk => new("hwk");

    /// <summary><c>mfa</c>.</summary>
    public static IdentityProviderPropertiesAdditionalAmrItem Mfa => new("mfa");

    /// <summary><c>pin</c>.</summary>
    public static IdentityProviderPropertiesAdditionalAmrItem Pin => new("pin");

    /// <summary><c>sc</c>.</summary>
    public static IdentityProviderPropertiesAdditionalAmrItem Sc => new("sc");

    /// <inheritdoc/>
    public static IdentityProviderPropertiesAdditionalAmrItem Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
