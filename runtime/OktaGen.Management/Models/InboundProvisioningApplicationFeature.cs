// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>InboundProvisioningApplicationFeature</c> of Okta's API.</summary>
public sealed partial class InboundProvisioningApplicationFeature : ApplicationFeature
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public InboundProvisioningApplicationFeature() => Name = new("INBOUND_PROVISIONING");

    /// <summary><c>capabilities</c>.</summary>
    [JsonPropertyName("capabilities")]
    public CapabilitiesInboundProvisioningObject? Capabilities { get; set; }
}
