// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/DiskEncryptionTypeDef</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DiskEncryptionTypeDef>))]
public readonly record struct DiskEncryptionTypeDef(string Value) : IOpenEnum<DiskEncryptionTypeDef>
{
    /// <summary><c>ALL_INTERNAL_VOLUMES</c>.</summary>
    public static DiskEncryptionTypeDef AllInternalVolumes => new("ALL_INTERNAL_VOLUMES");

    /// <summary><c>FULL</c>.</summary>
    public static DiskEncryptionTypeDef Full => new("FULL");

    /// <summary><c>NONE</c>.</summary>
    public static DiskEncryptionTypeDef None => new("NONE");

    /// <summary><c>SYSTEM_VOLUME</c>.</summary>
    public static DiskEncryptionTypeDef SystemVolume => new("SYSTEM_VOLUME");

    /// <summary><c>USER</c>.</summary>
    public static DiskEncryptionTypeDef User => new("USER");

    /// <inheritdoc/>
    public static DiskEncryptionTypeDef Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
