// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserDevice</c> of Okta's API.</summary>
public sealed partial class UserDevice
{
    /// <summary><c>created</c>: set by Okta.</summary>
    [JsonPropertyName("created")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? Created { get; set; }

    /// <summary><c>device</c>.</summary>
    [JsonPropertyName("device")]
    public Device? Device { get; set; }

    /// <summary><c>deviceUserId</c>.</summary>
    [JsonPropertyName("deviceUserId")]
    public string? DeviceUserId { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
