// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>DeviceAccessPolicyRuleCondition</c> of Okta's API.</summary>
public sealed partial class DeviceAccessPolicyRuleCondition
{
    /// <summary><c>assurance</c>.</summary>
    [JsonPropertyName("assurance")]
    public DevicePolicyRuleConditionAssurance? Assurance { get; set; }

    /// <summary><c>managed</c>.</summary>
    [JsonPropertyName("managed")]
    public bool? Managed { get; set; }

    /// <summary><c>registered</c>.</summary>
    [JsonPropertyName("registered")]
    public bool? Registered { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
