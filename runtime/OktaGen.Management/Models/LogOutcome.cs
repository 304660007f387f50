// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>LogOutcome</c> of Okta's API.</summary>
public sealed partial class LogOutcome
{
    /// <summary><c>reason</c>: set by Okta, 1 to 255 characters.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary><c>result</c>: set by Okta.</summary>
    [JsonPropertyName("result")]
    public LogOutcomeResult? Result { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
