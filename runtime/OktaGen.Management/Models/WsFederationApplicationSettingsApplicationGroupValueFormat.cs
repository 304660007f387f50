// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/WsFederationApplicationSettingsApplication/groupValueFormat</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<WsFederationApplicationSettingsApplicationGroupValueFormat>))]
public readonly record struct WsFederationApplicationSettingsApplicationGroupValueFormat(string Value) : IOpenEnum<WsFederationApplicationSettingsApplicationGroupValueFormat>
{
    /// <summary><c>dn</c>.</summary>
    public static WsFederationApplicationSettingsApplicationGroupValueFormat Dn => new("dn");

    /// <summary><c>samAccountName</c>.</summary>
    public static WsFederationApplicationSettingsApplicationGroupValueFormat SamAccountName => new("samAccountName");

    /// <summary><c>windowsDomainQualifiedName</c>.</summary>
    public static WsFederationApplicationSettingsApplicationGroupValueFormat WindowsDomainQualifiedName => new("windowsDomainQualifiedName");

    /// <inheritdoc/>
    public static WsFederationApplicationSettingsApplicationGroupValueFormat Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
