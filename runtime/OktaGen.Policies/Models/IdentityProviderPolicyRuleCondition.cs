// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>IdentityProviderPolicyRuleCondition</c> of Okta's API.</summary>
public sealed partial class IdentityProviderPolicyRuleCondition
{
    /// <summary><c>idpIds</c>.</summary>
    [JsonPropertyName("idpIds")]
    public List<string>? IdpIds { get; set; }

    /// <summary><c>provider</c>.</summary>
    [JsonPropertyName("provider")]
    public IdentityProviderPolicyProvider? Provider { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
