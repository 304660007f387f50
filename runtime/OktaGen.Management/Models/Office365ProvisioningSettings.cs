// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>Office365ProvisioningSettings</c> as it is sent.</summary>
public sealed partial class Office365ProvisioningSettings
{
    /// <summary><c>adminPassword</c>: required.</summary>
    [JsonPropertyName("adminPassword")]
    public required string AdminPassword { get; set; }

    /// <summary><c>adminUsername</c>: required.</summary>
    [JsonPropertyName("adminUsername")]
    public required string AdminUsername { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
