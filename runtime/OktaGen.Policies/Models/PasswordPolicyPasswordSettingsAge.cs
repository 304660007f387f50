// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>PasswordPolicyPasswordSettingsAge</c> of Okta's API.</summary>
public sealed partial class PasswordPolicyPasswordSettingsAge
{
    /// <summary><c>expireWarnDays</c>: default <c>0</c>.</summary>
    [JsonPropertyName("expireWarnDays")]
    public long? ExpireWarnDays { get; set; }

    /// <summary><c>historyCount</c>: default <c>0</c>.</summary>
    [JsonPropertyName("historyCount")]
    public long? HistoryCount { get; set; }

    /// <summary><c>maxAgeDays</c>: default <c>0</c>.</summary>
    [JsonPropertyName("maxAgeDays")]
    public long? MaxAgeDays { get; set; }

    /// <summary><c>minAgeMinutes</c>: default <c>0</c>.</summary>
    [JsonPropertyName("minAgeMinutes")]
    public long? MinAgeMinutes { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
