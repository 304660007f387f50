// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SloParticipate/bindingType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SloParticipateBindingType>))]
public readonly record struct SloParticipateBindingType(string Value) : IOpenEnum<SloParticipateBindingType>
{
    /// <summary><c>POST</c>.</summary>
    public static SloParticipateBindingType Post => new("POST");

    /// <summary><c>REDIRECT</c>.</summary>
    public static SloParticipateBindingType Redirect => new("REDIRECT");

    /// <inheritdoc/>
    public static SloParticipateBindingType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
