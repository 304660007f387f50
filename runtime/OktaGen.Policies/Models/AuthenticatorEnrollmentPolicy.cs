// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>AuthenticatorEnrollmentPolicy</c> of Okta's API.</summary>
public sealed partial class AuthenticatorEnrollmentPolicy : Policy
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public AuthenticatorEnrollmentPolicy() => Type = new("MFA_ENROLL");

    /// <summary><c>_embedded</c>: set by Okta.</summary>
    [JsonPropertyName("_embedded")]
    public JsonNode? Embedded { get; set; }

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public AuthenticatorEnrollmentPolicyConditions? Conditions { get; set; }

    /// <summary><c>settings</c>.</summary>
    [JsonPropertyName("settings")]
    public AuthenticatorEnrollmentPolicySettings? Settings { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public override AuthenticatorEnrollmentPolicyRequest ToRequest() => new()
    {
        Description = Description,
        Name = Name!,
        Priority = Priority,
        Status = Status,
        System = System,
        Type = Type,
        Conditions = Conditions,
        Settings = Settings,
        AdditionalProperties = AdditionalProperties,
    };
}
