// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>Provisioning</c> of Okta's API.</summary>
public sealed partial class Provisioning
{
    /// <summary><c>action</c>.</summary>
    [JsonPropertyName("action")]
    public ProvisioningAction? Action { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public ProvisioningConditions? Conditions { get; set; }

    /// <summary><c>groups</c>.</summary>
    [JsonPropertyName("groups")]
    public ProvisioningGroups? Groups { get; set; }

    /// <summary><c>profileMaster</c>.</summary>
    [JsonPropertyName("profileMaster")]
    public bool? ProfileMaster { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
