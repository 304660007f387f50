// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>OktaSignOnPolicyRuleSignonSessionActions</c> of Okta's API.</summary>
public sealed partial class OktaSignOnPolicyRuleSignonSessionActions
{
    /// <summary><c>maxSessionIdleMinutes</c>: default <c>120</c>.</summary>
    [JsonPropertyName("maxSessionIdleMinutes")]
    public long? MaxSessionIdleMinutes { get; set; }

    /// <summary><c>maxSessionLifetimeMinutes</c>: default <c>0</c>.</summary>
    [JsonPropertyName("maxSessionLifetimeMinutes")]
    public long? MaxSessionLifetimeMinutes { get; set; }

    /// <summary><c>usePersistentCookie</c>: default <c>false</c>.</summary>
    [JsonPropertyName("usePersistentCookie")]
    public bool? UsePersistentCookie { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
