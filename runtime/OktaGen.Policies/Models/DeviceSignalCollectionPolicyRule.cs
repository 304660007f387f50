// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>DeviceSignalCollectionPolicyRule</c> of Okta's API.</summary>
public sealed partial class DeviceSignalCollectionPolicyRule : PolicyRule
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public DeviceSignalCollectionPolicyRule() => Type = new("DEVICE_SIGNAL_COLLECTION");

    /// <summary><c>actions</c>.</summary>
    [JsonPropertyName("actions")]
    public DeviceSignalCollectionPolicyRuleActions? Actions { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public DeviceSignalCollectionPolicyRuleConditions? Conditions { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public override DeviceSignalCollectionPolicyRuleRequest ToRequest() => new()
    {
        Name = Name,
        Priority = Priority,
        Status = Status,
        System = System,
        Type = Type,
        Actions = Actions,
        Conditions = Conditions,
        AdditionalProperties = AdditionalProperties,
    };
}
