// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ImportScheduleSettings</c> of Okta's API.</summary>
public sealed partial class ImportScheduleSettings
{
    /// <summary><c>expression</c>: required.</summary>
    [JsonPropertyName("expression")]
    public string? Expression { get; set; }

    /// <summary><c>timezone</c>: 1 to 64 characters.</summary>
    [JsonPropertyName("timezone")]
    public string? Timezone { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
