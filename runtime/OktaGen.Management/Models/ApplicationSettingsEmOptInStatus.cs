// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ApplicationSettings/emOptInStatus</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplicationSettingsEmOptInStatus>))]
public readonly record struct ApplicationSettingsEmOptInStatus(string Value) : IOpenEnum<ApplicationSettingsEmOptInStatus>
{
    /// <summary><c>DISABLED</c>.</summary>
    public static ApplicationSettingsEmOptInStatus Disabled => new("DISABLED");

    /// <summary><c>DISABLING</c>.</summary>
    public static ApplicationSettingsEmOptInStatus Disabling => new("DISABLING");

    /// <summary><c>ENABLED</c>.</summary>
    public static ApplicationSettingsEmOptInStatus Enabled => new("ENABLED");

    /// <summary><c>ENABLING</c>.</summary>
    public static ApplicationSettingsEmOptInStatus Enabling => new("ENABLING");

    /// <summary><c>NONE</c>.</summary>
    public static ApplicationSettingsEmOptInStatus None => new("NONE");

    /// <inheritdoc/>
    public static ApplicationSettingsEmOptInStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
