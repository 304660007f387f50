// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/WsFederationApplicationSettingsApplication/usernameAttribute</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<WsFederationApplicationSettingsApplicationUsernameAttribute>))]
public readonly record struct WsFederationApplicationSettingsApplicationUsernameAttribute(string Value) : IOpenEnum<WsFederationApplicationSettingsApplicationUsernameAttribute>
{
    /// <summary><c>none</c>.</summary>
    public static WsFederationApplicationSettingsApplicationUsernameAttribute None => new("none");

    /// <summary><c>upn</c>.</summary>
    public static WsFederationApplicationSettingsApplicationUsernameAttribute Upn => new("upn");

    /// <summary><c>upnAndUsername</c>.</summary>
    public static WsFederationApplicationSettingsApplicationUsernameAttribute UpnAndUsername => new("upnAndUsername");

    /// <summary><c>username</c>.</summary>
    public static WsFederationApplicationSettingsApplicationUsernameAttribute Username => new("username");

    /// <inheritdoc/>
    public static WsFederationApplicationSettingsApplicationUsernameAttribute Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
