// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/LogIpServiceCategory/type</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<LogIpServiceCategoryType>))]
public readonly record struct LogIpServiceCategoryType(string Value) : IOpenEnum<LogIpServiceCategoryType>
{
    /// <summary><c>Blockchain VPN</c>.</summary>
    public static LogIpServiceCategoryType BlockchainVpn => new("Blockchain VPN");

    /// <summary><c>Proxy</c>.</summary>
    public static LogIpServiceCategoryType Proxy => new("Proxy");

    /// <summary><c>Residential Proxy</c>.</summary>
    public static LogIpServiceCategoryType ResidentialProxy => new("Residential Proxy");

    /// <summary><c>Tor</c>.</summary>
    public static LogIpServiceCategoryType Tor => new("Tor");

    /// <summary><c>VPN</c>.</summary>
    public static LogIpServiceCategoryType Vpn => new("VPN");

    /// <inheritdoc/>
    public static LogIpServiceCategoryType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
