// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>ClientUpdatePolicyRuleActionsObject</c> of Okta's API.</summary>
public sealed partial class ClientUpdatePolicyRuleActionsObject
{
    /// <summary><c>action</c>.</summary>
    [JsonPropertyName("action")]
    public ClientUpdatePolicyRuleActionsObjectAction? Action { get; set; }

    /// <summary><c>value</c>.</summary>
    [JsonPropertyName("value")]
    public ClientUpdatePolicyRuleActionsObjectValue? Value { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
