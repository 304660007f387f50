// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/AppUser/scope</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AppUserScope>))]
public readonly record struct AppUserScope(string Value) : IOpenEnum<AppUserScope>
{
    /// <summary><c>GROUP</c>.</summary>
    public static AppUserScope Group => new("GROUP");

    /// <summary><c>USER</c>.</summary>
    public static AppUserScope User => new("USER");

    /// <inheritdoc/>
    public static AppUserScope Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
