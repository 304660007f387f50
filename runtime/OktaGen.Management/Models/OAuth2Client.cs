// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>OAuth2Client</c> of Okta's API.</summary>
public sealed partial class OAuth2Client
{
    /// <summary><c>_links</c>: set by Okta.</summary>
    [JsonPropertyName("_links")]
    public OktaLinks? Links { get; set; }

    /// <summary><c>client_id</c>: set by Okta.</summary>
    [JsonPropertyName("client_id")]
    public string? ClientId { get; set; }

    /// <summary><c>client_name</c>: set by Okta.</summary>
    [JsonPropertyName("client_name")]
    public string? ClientName { get; set; }

    /// <summary><c>client_uri</c>: set by Okta.</summary>
    [JsonPropertyName("client_uri")]
    public string? ClientUri { get; set; }

    /// <summary><c>logo_uri</c>: set by Okta.</summary>
    [JsonPropertyName("logo_uri")]
    public string? LogoUri { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
