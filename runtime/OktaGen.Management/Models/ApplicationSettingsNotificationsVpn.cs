// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ApplicationSettingsNotificationsVpn</c> of Okta's API.</summary>
public sealed partial class ApplicationSettingsNotificationsVpn
{
    /// <summary><c>helpUrl</c>.</summary>
    [JsonPropertyName("helpUrl")]
    public string? HelpUrl { get; set; }

    /// <summary><c>message</c>.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary><c>network</c>: required.</summary>
    [JsonPropertyName("network")]
    public ApplicationSettingsNotificationsVpnNetwork? Network { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
