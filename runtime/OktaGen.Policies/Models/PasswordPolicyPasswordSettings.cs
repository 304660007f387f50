// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>PasswordPolicyPasswordSettings</c> of Okta's API.</summary>
public sealed partial class PasswordPolicyPasswordSettings
{
    /// <summary><c>age</c>.</summary>
    [JsonPropertyName("age")]
    public PasswordPolicyPasswordSettingsAge? Age { get; set; }

    /// <summary><c>breachedProtection</c>.</summary>
    [JsonPropertyName("breachedProtection")]
    public PasswordPolicyPasswordSettingsBreachedProtection? BreachedProtection { get; set; }

    /// <summary><c>complexity</c>.</summary>
    [JsonPropertyName("complexity")]
    public PasswordPolicyPasswordSettingsComplexity? Complexity { get; set; }

    /// <summary><c>lockout</c>.</summary>
    [JsonPropertyName("lockout")]
    public PasswordPolicyPasswordSettingsLockout? Lockout { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
