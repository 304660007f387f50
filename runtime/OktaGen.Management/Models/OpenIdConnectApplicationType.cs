// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OpenIdConnectApplicationType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OpenIdConnectApplicationType>))]
public readonly record struct OpenIdConnectApplicationType(string Value) : IOpenEnum<OpenIdConnectApplicationType>
{
    /// <summary><c>browser</c>.</summary>
    public static OpenIdConnectApplicationType Browser => new("browser");

    /// <summary><c>native</c>.</summary>
    public static OpenIdConnectApplicationType Native => new("native");

    /// <summary><c>service</c>.</summary>
    public static OpenIdConnectApplicationType Service => new("service");

    /// <summary><c>web</c>.</summary>
    public static OpenIdConnectApplicationType Web => new("web");

    /// <inheritdoc/>
    public static OpenIdConnectApplicationType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
