// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>updateFeatureForApplication/Request</c> as it is sent.</summary>
public sealed partial class UpdateFeatureForApplicationRequest
{
    /// <summary><c>create</c>.</summary>
    [JsonPropertyName("create")]
    public CapabilitiesCreateObject? Create { get; set; }

    /// <summary><c>importRules</c>.</summary>
    [JsonPropertyName("importRules")]
    public CapabilitiesImportRulesObject? ImportRules { get; set; }

    /// <summary><c>importSettings</c>.</summary>
    [JsonPropertyName("importSettings")]
    public CapabilitiesImportSettingsObject? ImportSettings { get; set; }

    /// <summary><c>update</c>.</summary>
    [JsonPropertyName("update")]
    public CapabilitiesUpdateObject? Update { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
