// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/AppConfigType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AppConfigType>))]
public readonly record struct AppConfigType(string Value) : IOpenEnum<AppConfigType>
{
    /// <summary><c>ACTIVE_DIRECTORY</c>.</summary>
    public static AppConfigType ActiveDirectory => new("ACTIVE_DIRECTORY");

    /// <inheritdoc/>
    public static AppConfigType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
