// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/IPServiceCategory</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<IPServiceCategory>))]
public readonly record struct IPServiceCategory(string Value) : IOpenEnum<IPServiceCategory>
{
    /// <summary><c>ABCPROXY_PROXY</c>.</summary>
    public static IPServiceCategory AbcproxyProxy => new("ABCPROXY_PROXY");

    /// <summary><c>ALL_ANONYMIZERS</c>.</summary>
    public static IPServiceCategory AllAnonymizers => new("ALL_ANONYMIZERS");

    /// <summary><c>ALL_ANONYMIZERS_EXCEPT_TOR</c>.</summary>
    public static IPServiceCategory AllAnonymizersExceptTor => new("ALL_ANONYMIZERS_EXCEPT_TOR");

    /// <summary><c>ALL_IP_SERVICES</c>.</summary>
    public static IPServiceCategory AllIpServices => new("ALL_IP_SERVICES");

    /// <summary><c>ALL_PROXIES_VPNS</c>.</summary>
    public static IPServiceCategory AllProxiesVpns => new("ALL_PROXIES_VPNS");

    /// <summary><c>ANONYMIZER_TOR</c>.</summary>
    public static IPServiceCategory AnonymizerTor => new("ANONYMIZER_TOR");

    /// <summary><c>APPLE_ICLOUD_RELAY_PROXY</c>.</summary>
    public static IPServiceCategory AppleIcloudRelayProxy => new("APPLE_ICLOUD_RELAY_PROXY");

    /// <summary><c>ASTRILL_VPN</c>.</summary>
    public static IPServiceCategory AstrillVpn => new("ASTRILL_VPN");

    /// <summary><c>AVAST_VPN</c>.</summary>
    public static IPServiceCategory AvastVpn => new("AVAST_VPN");

    /// <summary><c>BIGMAMA_PROXY</c>.</summary>
    public static IPServiceCategory BigmamaProxy => new("BIGMAMA_PROXY");

    /// <summary><c>CYBERGHOST_VPN</c>.</summary>
    public static IPServiceCategory CyberghostVpn => new("CYBERGHOST_VPN");

    /// <summary><c>DATAIMPULSE_PROXY</c>.</summary>
    public static IPServiceCategory DataimpulseProxy => new("DATAIMPULSE_PROXY");

    /// <summary><c>EXPRESS_VPN</c>.</summary>
    public static IPServiceCategory ExpressVpn => new("EXPRESS_VPN");

    /// <summary><c>FACELESS_PROXY</c>.</summary>
    public static IPServiceCategory FacelessProxy => new("FACELESS_PROXY");

    /// <summary><c>FROXY_PROXY</c>.</summary>
    public static IPServiceCategory FroxyProxy => new("FROXY_PROXY");

    /// <summary><c>GEONODE_PROXY</c>.</summary>
    public static IPServiceCategory GeonodeProxy => new("GEONODE_PROXY");

    /// <summary><c>GLOBALPROTECT_VPN</c>.</summary>
    public static IPServiceCategory GlobalprotectVpn => new("GLOBALPROTECT_VPN");

    /// <summary><c>GOOGLE_VPN</c>.</summary>
    public static IPServiceCategory GoogleVpn => new("GOOGLE_VPN");

    /// <summary><c>IPCOLA_PROXY</c>.</summary>
    public static IPServiceCategory IpcolaProxy => new("IPCOLA_PROXY");

    /// <summary><c>IPIDEA_PROXY</c>.</summary>
    public static IPServiceCategory IpideaProxy => new("IPIDEA_PROXY");

    /// <summary><c>IPROXYSHOP_PROXY</c>.</summary>
    public static IPServiceCategory IproxyshopProxy => new("IPROXYSHOP_PROXY");

    /// <summary><c>LUMINATI_PROXY</c>.</summary>
    public static IPServiceCategory LuminatiProxy => new("LUMINATI_PROXY");

    /// <summary><c>MULLVAD_VPN</c>.</summary>
    public static IPServiceCategory MullvadVpn => new("MULLVAD_VPN");

    /// <summary><c>NETNUT_PROXY</c>.</summary>
    public static IPServiceCategory NetnutProxy => new("NETNUT_PROXY");

    /// <summary><c>NEXUS_PROXY</c>.</summary>
    public static IPServiceCategory NexusProxy => new("NEXUS_PROXY");

    /// <summary><c>NORD_VPN</c>.</summary>
    public static IPServiceCategory NordVpn => new("NORD_VPN");

    /// <summary><c>OCULUS_PROXY</c>.</summary>
    public static IPServiceCategory OculusProxy => new("OCULUS_PROXY");

    /// <summary><c>OXYLABS_PROXY</c>.</summary>
    public static IPServiceCategory OxylabsProxy => new("OXYLABS_PROXY");

    /// <summary><c>PIA_VPN</c>.</summary>
    public static IPServiceCategory PiaVpn => new("PIA_VPN");

    /// <summary><c>PROXYRACK_PROXY</c>.</summary>
    public static IPServiceCategory ProxyrackProxy => new("PROXYRACK_PROXY");

    /// <summary><c>SAMSUNG_VPN</c>.</summary>
    public static IPServiceCategory SamsungVpn => new("SAMSUNG_VPN");

    /// <summary><c>SPACEPROXIES_PROXY</c>.</summary>
    public static IPServiceCategory SpaceproxiesProxy => new("SPACEPROXIES_PROXY");

    /// <summary><c>SURFSHARK_VPN</c>.</summary>
    public static IPServiceCategory SurfsharkVpn => new("SURFSHARK_VPN");

    /// <summary><c>SYMANTEC_VPN</c>.</summary>
    public static IPServiceCategory SymantecVpn => new("SYMANTEC_VPN");

    /// <summary><c>TRENDMICRO_VPN</c>.</summary>
    public static IPServiceCategory TrendmicroVpn => new("TRENDMICRO_VPN");

    /// <summary><c>ULTRASURF_VPN</c>.</summary>
    public static IPServiceCategory UltrasurfVpn => new("ULTRASURF_VPN");

    /// <summary><c>WARP_VPN</c>.</summary>
    public static IPServiceCategory WarpVpn => new("WARP_VPN");

    /// <summary><c>YILU_PROXY</c>.</summary>
    public static IPServiceCategory YiluProxy => new("YILU_PROXY");

    /// <inheritdoc/>
    public static IPServiceCategory Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
