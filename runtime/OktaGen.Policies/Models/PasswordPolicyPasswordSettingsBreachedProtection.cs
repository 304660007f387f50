// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>PasswordPolicyPasswordSettingsBreachedProtection</c> of Okta's API.</summary>
public sealed partial class PasswordPolicyPasswordSettingsBreachedProtection
{
    /// <summary><c>delegatedWorkflowId</c>.</summary>
    [JsonPropertyName("delegatedWorkflowId")]
    public string? DelegatedWorkflowId { get; set; }

    /// <summary><c>expireAfterDays</c>.</summary>
    [JsonPropertyName("expireAfterDays")]
    public long? ExpireAfterDays { get; set; }

    /// <summary><c>logoutEnabled</c>: default <c>false</c>.</summary>
    [JsonPropertyName("logoutEnabled")]
    public bool? LogoutEnabled { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
