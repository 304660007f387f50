// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;
using LifecycleStatus = OktaGen.Management.LifecycleStatus;

namespace OktaGen.Policies;

/// <summary><c>PasswordPolicyRecoveryQuestion</c> of Okta's API.</summary>
public sealed partial class PasswordPolicyRecoveryQuestion
{
    /// <summary><c>properties</c>.</summary>
    [JsonPropertyName("properties")]
    public PasswordPolicyRecoveryQuestionProperties? Properties { get; set; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public LifecycleStatus? Status { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public PasswordPolicyRecoveryQuestionRequest ToRequest() => new()
    {
        Properties = Properties?.ToRequest(),
        Status = Status,
        AdditionalProperties = AdditionalProperties,
    };
}
