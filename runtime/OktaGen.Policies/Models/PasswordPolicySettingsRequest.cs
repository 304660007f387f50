// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>PasswordPolicySettings</c> as it is sent.</summary>
public sealed partial class PasswordPolicySettingsRequest
{
    /// <summary><c>delegation</c>.</summary>
    [JsonPropertyName("delegation")]
    public PasswordPolicyDelegationSettings? Delegation { get; set; }

    /// <summary><c>password</c>.</summary>
    [JsonPropertyName("password")]
    public PasswordPolicyPasswordSettings? Password { get; set; }

    /// <summary><c>recovery</c>.</summary>
    [JsonPropertyName("recovery")]
    public PasswordPolicyRecoverySettingsRequest? Recovery { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
