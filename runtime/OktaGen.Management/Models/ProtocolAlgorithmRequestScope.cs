// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ProtocolAlgorithmRequestScope</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProtocolAlgorithmRequestScope>))]
public readonly record struct ProtocolAlgorithmRequestScope(string Value) : IOpenEnum<ProtocolAlgorithmRequestScope>
{
    /// <summary><c>NONE</c>.</summary>
    public static ProtocolAlgorithmRequestScope None => new("NONE");

    /// <summary><c>REQUEST</c>.</summary>
    public static ProtocolAlgorithmRequestScope Request => new("REQUEST");

    /// <inheritdoc/>
    public static ProtocolAlgorithmRequestScope Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
