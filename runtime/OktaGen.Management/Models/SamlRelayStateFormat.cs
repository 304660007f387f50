// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SamlRelayStateFormat</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SamlRelayStateFormat>))]
public readonly record struct SamlRelayStateFormat(string Value) : IOpenEnum<SamlRelayStateFormat>
{
    /// <summary><c>FROM_URL</c>.</summary>
    public static SamlRelayStateFormat FromUrl => new("FROM_URL");

    /// <summary><c>OPAQUE</c>.</summary>
    public static SamlRelayStateFormat Opaque => new("OPAQUE");

    /// <inheritdoc/>
    public static SamlRelayStateFormat Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
