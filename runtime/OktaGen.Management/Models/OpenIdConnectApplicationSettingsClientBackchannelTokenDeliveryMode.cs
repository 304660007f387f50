// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OpenIdConnectApplicationSettingsClient/backchannel_token_delivery_mode</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OpenIdConnectApplicationSettingsClientBackchannelTokenDeliveryMode>))]
public readonly record struct OpenIdConnectApplicationSettingsClientBackchannelTokenDeliveryMode(string Value) : IOpenEnum<OpenIdConnectApplicationSettingsClientBackchannelTokenDeliveryMode>
{
    /// <summary><c>ping</c>.</summary>
    public static OpenIdConnectApplicationSettingsClientBackchannelTokenDeliveryMode Ping => new("ping");

    /// <summary><c>poll</c>.</summary>
    public static OpenIdConnectApplicationSettingsClientBackchannelTokenDeliveryMode Poll => new("poll");

    /// <summary><c>push</c>.</summary>
    public static OpenIdConnectApplicationSettingsClientBackchannelTokenDeliveryMode Push => new("push");

    /// <inheritdoc/>
    public static OpenIdConnectApplicationSettingsClientBackchannelTokenDeliveryMode Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
