// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ActiveDirectoryGroupType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ActiveDirectoryGroupType>))]
public readonly record struct ActiveDirectoryGroupType(string Value) : IOpenEnum<ActiveDirectoryGroupType>
{
    /// <summary><c>DISTRIBUTION</c>.</summary>
    public static ActiveDirectoryGroupType Distribution => new("DISTRIBUTION");

    /// <summary><c>SECURITY</c>.</summary>
    public static ActiveDirectoryGroupType Security => new("SECURITY");

    /// <inheritdoc/>
    public static ActiveDirectoryGroupType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
