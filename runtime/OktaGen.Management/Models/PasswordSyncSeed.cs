// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SeedEnum</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PasswordSyncSeed>))]
public readonly record struct PasswordSyncSeed(string Value) : IOpenEnum<PasswordSyncSeed>
{
    /// <summary><c>OKTA</c>.</summary>
    public static PasswordSyncSeed Okta => new("OKTA");

    /// <summary><c>RANDOM</c>.</summary>
    public static PasswordSyncSeed Random => new("RANDOM");

    /// <inheritdoc/>
    public static PasswordSyncSeed Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
