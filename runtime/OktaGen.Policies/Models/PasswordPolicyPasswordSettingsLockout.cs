// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>PasswordPolicyPasswordSettingsLockout</c> of Okta's API.</summary>
public sealed partial class PasswordPolicyPasswordSettingsLockout
{
    /// <summary><c>autoUnlockMinutes</c>: default <c>0</c>.</summary>
    [JsonPropertyName("autoUnlockMinutes")]
    public long? AutoUnlockMinutes { get; set; }

    /// <summary><c>maxAttempts</c>: default <c>10</c>.</summary>
    [JsonPropertyName("maxAttempts")]
    public long? MaxAttempts { get; set; }

    /// <summary><c>showLockoutFailures</c>: default <c>false</c>.</summary>
    [JsonPropertyName("showLockoutFailures")]
    public bool? ShowLockoutFailures { get; set; }

    /// <summary><c>userLockoutNotificationChannels</c>.</summary>
    [JsonPropertyName("userLockoutNotificationChannels")]
    public List<string>? UserLockoutNotificationChannels { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
