// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/IDVAuthorizationEndpoint/binding</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<IDVAuthorizationEndpointBinding>))]
public readonly record struct IDVAuthorizationEndpointBinding(string Value) : IOpenEnum<IDVAuthorizationEndpointBinding>
{
    /// <summary><c>HTTP-REDIRECT</c>.</summary>
    public static IDVAuthorizationEndpointBinding HttpRedirect => new("HTTP-REDIRECT");

    /// <inheritdoc/>
    public static IDVAuthorizationEndpointBinding Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
