// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>SamlEndpoints</c> of Okta's API.</summary>
public sealed partial class SamlEndpoints
{
    /// <summary><c>acs</c>.</summary>
    [JsonPropertyName("acs")]
    public SamlAcsEndpoint? Acs { get; set; }

    /// <summary><c>slo</c>.</summary>
    [JsonPropertyName("slo")]
    public SamlSloEndpoint? Slo { get; set; }

    /// <summary><c>sso</c>.</summary>
    [JsonPropertyName("sso")]
    public SamlSsoEndpoint? Sso { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
