// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>Saml11ApplicationSettingsSignOn</c> of Okta's API.</summary>
public sealed partial class Saml11ApplicationSettingsSignOn
{
    /// <summary><c>audienceOverride</c>.</summary>
    [JsonPropertyName("audienceOverride")]
    public string? AudienceOverride { get; set; }

    /// <summary><c>defaultRelayState</c>.</summary>
    [JsonPropertyName("defaultRelayState")]
    public string? DefaultRelayState { get; set; }

    /// <summary><c>recipientOverride</c>.</summary>
    [JsonPropertyName("recipientOverride")]
    public string? RecipientOverride { get; set; }

    /// <summary><c>ssoAcsUrlOverride</c>.</summary>
    [JsonPropertyName("ssoAcsUrlOverride")]
    public string? SsoAcsUrlOverride { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
