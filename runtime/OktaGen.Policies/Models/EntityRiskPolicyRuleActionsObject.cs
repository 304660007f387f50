// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>EntityRiskPolicyRuleActionsObject</c> of Okta's API: the base of its kinds, which <c>action</c> tells apart.</summary>
[JsonConverter(typeof(EntityRiskPolicyRuleActionsObjectConverter))]
public abstract partial class EntityRiskPolicyRuleActionsObject
{
    /// <summary><c>action</c>.</summary>
    [JsonPropertyName("action")]
    public EntityRiskPolicyRuleActionsObjectAction? Action { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
