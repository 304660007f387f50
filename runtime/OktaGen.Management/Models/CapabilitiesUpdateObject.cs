// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>CapabilitiesUpdateObject</c> of Okta's API.</summary>
public sealed partial class CapabilitiesUpdateObject
{
    /// <summary><c>lifecycleDeactivate</c>.</summary>
    [JsonPropertyName("lifecycleDeactivate")]
    public LifecycleDeactivateSettingObject? LifecycleDeactivate { get; set; }

    /// <summary><c>password</c>.</summary>
    [JsonPropertyName("password")]
    public PasswordSettingObject? Password { get; set; }

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public ProfileSettingObject? Profile { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
