// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ImportUsernameObject/usernameFormat</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ImportUsernameObjectUsernameFormat>))]
public readonly record struct ImportUsernameObjectUsernameFormat(string Value) : IOpenEnum<ImportUsernameObjectUsernameFormat>
{
    /// <summary><c>CUSTOM</c>.</summary>
    public static ImportUsernameObjectUsernameFormat Custom => new("CUSTOM");

    /// <summary><c>EMAIL</c>.</summary>
    public static ImportUsernameObjectUsernameFormat Email => new("EMAIL");

    /// <inheritdoc/>
    public static ImportUsernameObjectUsernameFormat Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
