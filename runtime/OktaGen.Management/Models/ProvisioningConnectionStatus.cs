// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ProvisioningConnectionStatus</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProvisioningConnectionStatus>))]
public readonly record struct ProvisioningConnectionStatus(string Value) : IOpenEnum<ProvisioningConnectionStatus>
{
    /// <summary><c>DISABLED</c>.</summary>
    public static ProvisioningConnectionStatus Disabled => new("DISABLED");

    /// <summary><c>ENABLED</c>.</summary>
    public static ProvisioningConnectionStatus Enabled => new("ENABLED");

    /// <summary><c>UNKNOWN</c>.</summary>
    public static ProvisioningConnectionStatus Unknown => new("UNKNOWN");

    /// <inheritdoc/>
    public static ProvisioningConnectionStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
