// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ClassificationType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ClassificationType>))]
public readonly record struct ClassificationType(string Value) : IOpenEnum<ClassificationType>
{
    /// <summary><c>LITE</c>.</summary>
    public static ClassificationType Lite => new("LITE");

    /// <summary><c>STANDARD</c>.</summary>
    public static ClassificationType Standard => new("STANDARD");

    /// <inheritdoc/>
    public static ClassificationType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
