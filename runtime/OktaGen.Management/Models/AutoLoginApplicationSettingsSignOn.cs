// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>AutoLoginApplicationSettingsSignOn</c> of Okta's API.</summary>
public sealed partial class AutoLoginApplicationSettingsSignOn
{
    /// <summary><c>loginUrl</c>: required.</summary>
    [JsonPropertyName("loginUrl")]
    public string? LoginUrl { get; set; }

    /// <summary><c>redirectUrl</c>.</summary>
    [JsonPropertyName("redirectUrl")]
    public string? RedirectUrl { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
