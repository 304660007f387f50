// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>AdminConsoleSettings</c> of Okta's API.</summary>
public sealed partial class AdminConsoleSettings
{
    /// <summary><c>sessionIdleTimeoutMinutes</c>: 5 to 720, default <c>15</c>.</summary>
    [JsonPropertyName("sessionIdleTimeoutMinutes")]
    public int? SessionIdleTimeoutMinutes { get; set; }

    /// <summary><c>sessionMaxLifetimeMinutes</c>: 5 to 10080, default <c>720</c>.</summary>
    [JsonPropertyName("sessionMaxLifetimeMinutes")]
    public int? SessionMaxLifetimeMinutes { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
