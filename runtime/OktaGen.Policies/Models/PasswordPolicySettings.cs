// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>PasswordPolicySettings</c> of Okta's API.</summary>
public sealed partial class PasswordPolicySettings
{
    /// <summary><c>delegation</c>.</summary>
    [JsonPropertyName("delegation")]
    public PasswordPolicyDelegationSettings? Delegation { get; set; }

    /// <summary><c>password</c>.</summary>
    [JsonPropertyName("password")]
    public PasswordPolicyPasswordSettings? Password { get; set; }

    /// <summary><c>recovery</c>.</summary>
    [JsonPropertyName("recovery")]
    public PasswordPolicyRecoverySettings? Recovery { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public PasswordPolicySettingsRequest ToRequest() => new()
    {
        Delegation = Delegation,
        Password = Password,
        Recovery = Recovery?.ToRequest(),
        AdditionalProperties = AdditionalProperties,
    };
}
