// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/LogScreenLockType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<LogScreenLockType>))]
public readonly record struct LogScreenLockType(string Value) : IOpenEnum<LogScreenLockType>
{
    /// <summary><c>BIOMETRIC</c>.</summary>
    public static LogScreenLockType Biometric => new("BIOMETRIC");

    /// <summary><c>NONE</c>.</summary>
    public static LogScreenLockType None => new("NONE");

    /// <summary><c>PASSCODE</c>.</summary>
    public static LogScreenLockType Passcode => new("PASSCODE");

    /// <inheritdoc/>
    public static LogScreenLockType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
