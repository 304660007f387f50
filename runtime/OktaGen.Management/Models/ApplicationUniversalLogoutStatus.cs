// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ApplicationUniversalLogout/status</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplicationUniversalLogoutStatus>))]
public readonly record struct ApplicationUniversalLogoutStatus(string Value) : IOpenEnum<ApplicationUniversalLogoutStatus>
{
    /// <summary><c>DISABLED</c>.</summary>
    public static ApplicationUniversalLogoutStatus Disabled => new("DISABLED");

    /// <summary><c>ENABLED</c>.</summary>
    public static ApplicationUniversalLogoutStatus Enabled => new("ENABLED");

    /// <summary><c>UNSUPPORTED</c>.</summary>
    public static ApplicationUniversalLogoutStatus Unsupported => new("UNSUPPORTED");

    /// <inheritdoc/>
    public static ApplicationUniversalLogoutStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
