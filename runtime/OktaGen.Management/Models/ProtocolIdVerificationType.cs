// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ProtocolIdVerification/type</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProtocolIdVerificationType>))]
public readonly record struct ProtocolIdVerificationType(string Value) : IOpenEnum<ProtocolIdVerificationType>
{
    /// <summary><c>ID_PROOFING</c>.</summary>
    public static ProtocolIdVerificationType IdProofing => new("ID_PROOFING");

    /// <inheritdoc/>
    public static ProtocolIdVerificationType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
