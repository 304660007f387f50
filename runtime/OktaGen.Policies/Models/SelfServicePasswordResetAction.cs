// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>SelfServicePasswordResetAction</c> of Okta's API.</summary>
public sealed partial class SelfServicePasswordResetAction
{
    /// <summary><c>access</c>.</summary>
    [JsonPropertyName("access")]
    public PolicyAccess? Access { get; set; }

    /// <summary><c>requirement</c>.</summary>
    [JsonPropertyName("requirement")]
    public SsprRequirement? Requirement { get; set; }

    /// <summary><c>settings</c>.</summary>
    [JsonPropertyName("settings")]
    public SsprSettings? Settings { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public SelfServicePasswordResetActionType? Type { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
