// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ActiveDirectoryGroupScope</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ActiveDirectoryGroupScope>))]
public readonly record struct ActiveDirectoryGroupScope(string Value) : IOpenEnum<ActiveDirectoryGroupScope>
{
    /// <summary><c>DOMAIN_LOCAL</c>.</summary>
    public static ActiveDirectoryGroupScope DomainLocal => new("DOMAIN_LOCAL");

    /// <summary><c>GLOBAL</c>.</summary>
    public static ActiveDirectoryGroupScope Global => new("GLOBAL");

    /// <summary><c>UNIVERSAL</c>.</summary>
    public static ActiveDirectoryGroupScope Universal => new("UNIVERSAL");

    /// <inheritdoc/>
    public static ActiveDirectoryGroupScope Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
