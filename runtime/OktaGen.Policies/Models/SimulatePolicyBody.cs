// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>SimulatePolicyBody</c> as it is sent.</summary>
public sealed partial class SimulatePolicyBody
{
    /// <summary><c>appInstance</c>: required.</summary>
    [JsonPropertyName("appInstance")]
    public required string AppInstance { get; set; }

    /// <summary><c>policyContext</c>.</summary>
    [JsonPropertyName("policyContext")]
    public PolicyContext? PolicyContext { get; set; }

    /// <summary><c>policyTypes</c>.</summary>
    [JsonPropertyName("policyTypes")]
    public List<PolicyTypeSimulation>? PolicyTypes { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
