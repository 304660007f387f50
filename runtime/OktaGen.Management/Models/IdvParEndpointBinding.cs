// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/IDVParEndpoint/binding</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<IdvParEndpointBinding>))]
public readonly record struct IdvParEndpointBinding(string Value) : IOpenEnum<IdvParEndpointBinding>
{
    /// <summary><c>HTTP-POST</c>.</summary>
    public static IdvParEndpointBinding HttpPost => new("HTTP-POST");

    /// <inheritdoc/>
    public static IdvParEndpointBinding Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
