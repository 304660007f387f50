// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserFactorSecurityQuestionProfile</c> of Okta's API.</summary>
public sealed partial class UserFactorSecurityQuestionProfile
{
    /// <summary><c>answer</c>: never answered, at least 4 characters.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("answer")]
    public string? Answer { get; set; }

    /// <summary><c>question</c>.</summary>
    [JsonPropertyName("question")]
    public UserFactorSecurityQuestionProfileQuestion? Question { get; set; }

    /// <summary><c>questionText</c>: set by Okta.</summary>
    [JsonPropertyName("questionText")]
    public string? QuestionText { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public UserFactorSecurityQuestionProfileRequest ToRequest() => new()
    {
        Answer = Answer,
        Question = Question,
        AdditionalProperties = AdditionalProperties,
    };
}
