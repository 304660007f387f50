// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OpenIdConnectApplicationIdpInitiatedLogin/mode</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OpenIdConnectApplicationIdpInitiatedLoginMode>))]
public readonly record struct OpenIdConnectApplicationIdpInitiatedLoginMode(string Value) : IOpenEnum<OpenIdConnectApplicationIdpInitiatedLoginMode>
{
    /// <summary><c>DISABLED</c>.</summary>
    public static OpenIdConnectApplicationIdpInitiatedLoginMode Disabled => new("DISABLED");

    /// <summary><c>OKTA</c>.</summary>
    public static OpenIdConnectApplicationIdpInitiatedLoginMode Okta => new("OKTA");

    /// <summary><c>SPEC</c>.</summary>
    public static OpenIdConnectApplicationIdpInitiatedLoginMode Spec => new("SPEC");

    /// <inheritdoc/>
    public static OpenIdConnectApplicationIdpInitiatedLoginMode Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
