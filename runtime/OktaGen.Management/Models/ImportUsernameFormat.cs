// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ImportUsernameObject/userNameFormat</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ImportUsernameFormat>))]
public readonly record struct ImportUsernameFormat(string Value) : IOpenEnum<ImportUsernameFormat>
{
    /// <summary><c>CUSTOM</c>.</summary>
    public static ImportUsernameFormat Custom => new("CUSTOM");

    /// <summary><c>EMAIL</c>.</summary>
    public static ImportUsernameFormat Email => new("EMAIL");

    /// <inheritdoc/>
    public static ImportUsernameFormat Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
