// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>ProfileEnrollmentPolicyRuleProfileAttribute</c> of Okta's API.</summary>
public sealed partial class ProfileEnrollmentPolicyRuleProfileAttribute
{
    /// <summary><c>label</c>.</summary>
    [JsonPropertyName("label")]
    public string? Label { get; set; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary><c>required</c>: default <c>false</c>.</summary>
    [JsonPropertyName("required")]
    public bool? Required { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
