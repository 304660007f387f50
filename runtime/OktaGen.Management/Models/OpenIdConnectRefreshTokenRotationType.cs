// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OpenIdConnectRefreshTokenRotationType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OpenIdConnectRefreshTokenRotationType>))]
public readonly record struct OpenIdConnectRefreshTokenRotationType(string Value) : IOpenEnum<OpenIdConnectRefreshTokenRotationType>
{
    /// <summary><c>ROTATE</c>.</summary>
    public static OpenIdConnectRefreshTokenRotationType Rotate => new("ROTATE");

    /// <summary><c>STATIC</c>.</summary>
    public static OpenIdConnectRefreshTokenRotationType Static => new("STATIC");

    /// <inheritdoc/>
    public static OpenIdConnectRefreshTokenRotationType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
