// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ProvisioningConnectionResponse</c> of Okta's API.</summary>
public sealed partial class ProvisioningConnectionResponse
{
    /// <summary><c>_links</c>: set by Okta.</summary>
    [JsonPropertyName("_links")]
    public OktaLinks? Links { get; set; }

    /// <summary><c>authScheme</c>.</summary>
    [JsonPropertyName("authScheme")]
    public ProvisioningConnectionTokenAuthScheme? AuthScheme { get; set; }

    /// <summary><c>baseUrl</c>.</summary>
    [JsonPropertyName("baseUrl")]
    public string? BaseUrl { get; set; }

    /// <summary><c>profile</c>: required.</summary>
    [JsonPropertyName("profile")]
    public ProvisioningConnectionResponseProfile? Profile { get; set; }

    /// <summary><c>status</c>: required, default <c>DISABLED</c>.</summary>
    [JsonPropertyName("status")]
    public ProvisioningConnectionStatus? Status { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
