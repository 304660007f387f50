// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/IDVAuthorizationEndpoint/binding</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<IdvAuthorizationEndpointBinding>))]
public readonly record struct IdvAuthorizationEndpointBinding(string Value) : IOpenEnum<IdvAuthorizationEndpointBinding>
{
    /// <summary><c>HTTP-REDIRECT</c>.</summary>
    public static IdvAuthorizationEndpointBinding HttpRedirect => new("HTTP-REDIRECT");

    /// <inheritdoc/>
    public static IdvAuthorizationEndpointBinding Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
