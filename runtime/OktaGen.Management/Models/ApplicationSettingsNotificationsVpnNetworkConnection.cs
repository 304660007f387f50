// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ApplicationSettingsNotificationsVpnNetwork/connection</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplicationSettingsNotificationsVpnNetworkConnection>))]
public readonly record struct ApplicationSettingsNotificationsVpnNetworkConnection(string Value) : IOpenEnum<ApplicationSettingsNotificationsVpnNetworkConnection>
{
    /// <summary><c>ANYWHERE</c>.</summary>
    public static ApplicationSettingsNotificationsVpnNetworkConnection Anywhere => new("ANYWHERE");

    /// <summary><c>DISABLED</c>.</summary>
    public static ApplicationSettingsNotificationsVpnNetworkConnection Disabled => new("DISABLED");

    /// <summary><c>OFF_NETWORK</c>.</summary>
    public static ApplicationSettingsNotificationsVpnNetworkConnection OffNetwork => new("OFF_NETWORK");

    /// <summary><c>ON_NETWORK</c>.</summary>
    public static ApplicationSettingsNotificationsVpnNetworkConnection OnNetwork => new("ON_NETWORK");

    /// <summary><c>ZONE</c>.</summary>
    public static ApplicationSettingsNotificationsVpnNetworkConnection Zone => new("ZONE");

    /// <inheritdoc/>
    public static ApplicationSettingsNotificationsVpnNetworkConnection Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
