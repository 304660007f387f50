// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>RecoveryQuestionCredential</c> as a change: what is not set stays as it is, and null clears.</summary>
public sealed partial class RecoveryQuestionCredentialUpdate
{
    /// <summary><c>answer</c>: never answered, 1 to 100.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("answer")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> Answer { get; set; }

    /// <summary><c>question</c>: 1 to 100.</summary>
    [JsonPropertyName("question")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> Question { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
