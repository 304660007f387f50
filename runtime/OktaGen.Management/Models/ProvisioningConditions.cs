// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ProvisioningConditions</c> of Okta's API.</summary>
public sealed partial class ProvisioningConditions
{
    /// <summary><c>deprovisioned</c>.</summary>
    [JsonPropertyName("deprovisioned")]
    public ProvisioningDeprovisionedCondition? Deprovisioned { get; set; }

    /// <summary><c>suspended</c>.</summary>
    [JsonPropertyName("suspended")]
    public ProvisioningSuspendedCondition? Suspended { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
