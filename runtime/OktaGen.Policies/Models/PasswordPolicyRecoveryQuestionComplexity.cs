// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>PasswordPolicyRecoveryQuestionComplexity</c> of Okta's API.</summary>
public sealed partial class PasswordPolicyRecoveryQuestionComplexity
{
    /// <summary><c>minLength</c>: set by Okta, default <c>4</c>.</summary>
    [JsonPropertyName("minLength")]
    public long? MinLength { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public PasswordPolicyRecoveryQuestionComplexityRequest ToRequest() => new()
    {
        AdditionalProperties = AdditionalProperties,
    };
}
