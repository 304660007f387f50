// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/LogDiskEncryptionType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<LogDiskEncryptionType>))]
public readonly record struct LogDiskEncryptionType(string Value) : IOpenEnum<LogDiskEncryptionType>
{
    /// <summary><c>ALL_INTERNAL_VALUES</c>.</summary>
    public static LogDiskEncryptionType AllInternalValues => new("ALL_INTERNAL_VALUES");

    /// <summary><c>FULL</c>.</summary>
    public static LogDiskEncryptionType Full => new("FULL");

    /// <summary><c>NONE</c>.</summary>
    public static LogDiskEncryptionType None => new("NONE");

    /// <summary><c>SYSTEM_VOLUME</c>.</summary>
    public static LogDiskEncryptionType SystemVolume => new("SYSTEM_VOLUME");

    /// <summary><c>USER</c>.</summary>
    public static LogDiskEncryptionType User => new("USER");

    /// <inheritdoc/>
    public static LogDiskEncryptionType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
