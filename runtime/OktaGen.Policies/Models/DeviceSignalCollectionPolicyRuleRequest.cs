// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>DeviceSignalCollectionPolicyRule</c> as it is sent.</summary>
public sealed partial class DeviceSignalCollectionPolicyRuleRequest : PolicyRuleRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public DeviceSignalCollectionPolicyRuleRequest() => Type = new("DEVICE_SIGNAL_COLLECTION");

    /// <summary><c>actions</c>.</summary>
    [JsonPropertyName("actions")]
    public DeviceSignalCollectionPolicyRuleActions? Actions { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public DeviceSignalCollectionPolicyRuleConditions? Conditions { get; set; }
}
