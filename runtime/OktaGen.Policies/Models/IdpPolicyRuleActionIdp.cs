// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>IdpPolicyRuleAction/idp</c> of Okta's API.</summary>
public sealed partial class IdpPolicyRuleActionIdp
{
    /// <summary><c>idpSelectionType</c>.</summary>
    [JsonPropertyName("idpSelectionType")]
    public IdpSelectionType? IdpSelectionType { get; set; }

    /// <summary><c>matchCriteria</c>.</summary>
    [JsonPropertyName("matchCriteria")]
    public List<IdpPolicyRuleActionMatchCriteria>? MatchCriteria { get; set; }

    /// <summary><c>providers</c>.</summary>
    [JsonPropertyName("providers")]
    public List<IdpPolicyRuleActionProvider>? Providers { get; set; }

    /// <summary><c>shouldFallBackToOkta</c>: default <c>false</c>.</summary>
    [JsonPropertyName("shouldFallBackToOkta")]
    public bool? ShouldFallBackToOkta { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
