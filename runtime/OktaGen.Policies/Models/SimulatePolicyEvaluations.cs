// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>SimulatePolicyEvaluations</c> of Okta's API.</summary>
public sealed partial class SimulatePolicyEvaluations
{
    /// <summary><c>evaluated</c>.</summary>
    [JsonPropertyName("evaluated")]
    public SimulatePolicyEvaluationsEvaluated? Evaluated { get; set; }

    /// <summary><c>policyType</c>.</summary>
    [JsonPropertyName("policyType")]
    public PolicyTypeSimulation? PolicyType { get; set; }

    /// <summary><c>result</c>.</summary>
    [JsonPropertyName("result")]
    public SimulatePolicyResult? Result { get; set; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public SimulateResultStatus? Status { get; set; }

    /// <summary><c>undefined</c>.</summary>
    [JsonPropertyName("undefined")]
    public SimulatePolicyEvaluationsUndefined? Undefined { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
