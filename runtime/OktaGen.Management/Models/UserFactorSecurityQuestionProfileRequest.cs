// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserFactorSecurityQuestionProfile</c> as it is sent.</summary>
public sealed partial class UserFactorSecurityQuestionProfileRequest
{
    /// <summary><c>answer</c>: never answered, at least 4 characters.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("answer")]
    public string? Answer { get; set; }

    /// <summary><c>question</c>.</summary>
    [JsonPropertyName("question")]
    public UserFactorSecurityQuestionProfileQuestion? Question { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
