// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ChangeEnum</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PasswordSyncChange>))]
public readonly record struct PasswordSyncChange(string Value) : IOpenEnum<PasswordSyncChange>
{
    /// <summary><c>CHANGE</c>.</summary>
    public static PasswordSyncChange Change => new("CHANGE");

    /// <summary><c>KEEP_EXISTING</c>.</summary>
    public static PasswordSyncChange KeepExisting => new("KEEP_EXISTING");

    /// <inheritdoc/>
    public static PasswordSyncChange Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
