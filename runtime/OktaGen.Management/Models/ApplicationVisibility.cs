// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ApplicationVisibility</c> of Okta's API.</summary>
public sealed partial class ApplicationVisibility
{
    /// <summary><c>appLinks</c>.</summary>
    [JsonPropertyName("appLinks")]
    public Dictionary<string, bool>? AppLinks { get; set; }

    /// <summary><c>autoLaunch</c>.</summary>
    [JsonPropertyName("autoLaunch")]
    public bool? AutoLaunch { get; set; }

    /// <summary><c>autoSubmitToolbar</c>.</summary>
    [JsonPropertyName("autoSubmitToolbar")]
    public bool? AutoSubmitToolbar { get; set; }

    /// <summary><c>hide</c>.</summary>
    [JsonPropertyName("hide")]
    public ApplicationVisibilityHide? Hide { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
