// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>PolicySubject</c> of Okta's API.</summary>
public sealed partial class PolicySubject
{
    /// <summary><c>filter</c>: at most 1024 characters.</summary>
    [JsonPropertyName("filter")]
    public string? Filter { get; set; }

    /// <summary><c>matchAttribute</c>.</summary>
    [JsonPropertyName("matchAttribute")]
    public string? MatchAttribute { get; set; }

    /// <summary><c>matchType</c>.</summary>
    [JsonPropertyName("matchType")]
    public PolicySubjectMatchType? MatchType { get; set; }

    /// <summary><c>userNameTemplate</c>.</summary>
    [JsonPropertyName("userNameTemplate")]
    public PolicyUserNameTemplate? UserNameTemplate { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
