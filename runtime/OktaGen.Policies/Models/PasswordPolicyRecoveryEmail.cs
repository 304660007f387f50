// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;
using LifecycleStatus = OktaGen.Management.LifecycleStatus;

namespace OktaGen.Policies;

/// <summary><c>PasswordPolicyRecoveryEmail</c> of Okta's API.</summary>
public sealed partial class PasswordPolicyRecoveryEmail
{
    /// <summary><c>properties</c>.</summary>
    [JsonPropertyName("properties")]
    public PasswordPolicyRecoveryEmailProperties? Properties { get; set; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public LifecycleStatus? Status { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
