// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>ClientUpdatePolicyRule</c> as it is sent.</summary>
public sealed partial class ClientUpdatePolicyRuleRequest : PolicyRuleRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public ClientUpdatePolicyRuleRequest() => Type = new("CLIENT_UPDATE");

    /// <summary><c>actions</c>.</summary>
    [JsonPropertyName("actions")]
    public ClientUpdatePolicyRuleActions? Actions { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public string? Conditions { get; set; }
}
