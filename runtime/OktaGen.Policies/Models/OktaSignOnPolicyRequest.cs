// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>OktaSignOnPolicy</c> as it is sent.</summary>
public sealed partial class OktaSignOnPolicyRequest : PolicyRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public OktaSignOnPolicyRequest() => Type = new("OKTA_SIGN_ON");

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public OktaSignOnPolicyConditions? Conditions { get; set; }
}
