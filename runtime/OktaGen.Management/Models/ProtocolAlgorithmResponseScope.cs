// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ProtocolAlgorithmResponseScope</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProtocolAlgorithmResponseScope>))]
public readonly record struct ProtocolAlgorithmResponseScope(string Value) : IOpenEnum<ProtocolAlgorithmResponseScope>
{
    /// <summary><c>ANY</c>.</summary>
    public static ProtocolAlgorithmResponseScope Any => new("ANY");

    /// <summary><c>RESPONSE</c>.</summary>
    public static ProtocolAlgorithmResponseScope Response => new("RESPONSE");

    /// <summary><c>TOKEN</c>.</summary>
    public static ProtocolAlgorithmResponseScope Token => new("TOKEN");

    /// <inheritdoc/>
    public static ProtocolAlgorithmResponseScope Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
