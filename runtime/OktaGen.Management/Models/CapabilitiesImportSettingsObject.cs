// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>CapabilitiesImportSettingsObject</c> of Okta's API.</summary>
public sealed partial class CapabilitiesImportSettingsObject
{
    /// <summary><c>schedule</c>.</summary>
    [JsonPropertyName("schedule")]
    public ImportScheduleObject? Schedule { get; set; }

    /// <summary><c>username</c>.</summary>
    [JsonPropertyName("username")]
    public ImportUsernameObject? Username { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
