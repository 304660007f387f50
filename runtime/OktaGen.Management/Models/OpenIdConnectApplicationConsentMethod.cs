// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OpenIdConnectApplicationConsentMethod</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OpenIdConnectApplicationConsentMethod>))]
public readonly record struct OpenIdConnectApplicationConsentMethod(string Value) : IOpenEnum<OpenIdConnectApplicationConsentMethod>
{
    /// <summary><c>REQUIRED</c>.</summary>
    public static OpenIdConnectApplicationConsentMethod Required => new("REQUIRED");

    /// <summary><c>TRUSTED</c>.</summary>
    public static OpenIdConnectApplicationConsentMethod Trusted => new("TRUSTED");

    /// <inheritdoc/>
    public static OpenIdConnectApplicationConsentMethod Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
