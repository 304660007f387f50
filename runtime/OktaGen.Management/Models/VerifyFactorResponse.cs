// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>verifyFactor/Response</c> of Okta's API.</summary>
public sealed partial class VerifyFactorResponse
{
    /// <summary><c>_embedded</c>: set by Okta.</summary>
    [JsonPropertyName("_embedded")]
    public VerifyFactorResponseEmbedded? Embedded { get; set; }

    /// <summary><c>_links</c>: set by Okta.</summary>
    [JsonPropertyName("_links")]
    public OktaLinks? Links { get; set; }

    /// <summary><c>expiresAt</c>: set by Okta.</summary>
    [JsonPropertyName("expiresAt")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary><c>factorMessage</c>: set by Okta.</summary>
    [JsonPropertyName("factorMessage")]
    public string? FactorMessage { get; set; }

    /// <summary><c>factorResult</c>.</summary>
    [JsonPropertyName("factorResult")]
    public VerifyFactorResponseFactorResult? FactorResult { get; set; }

    /// <summary><c>profile</c>: set by Okta.</summary>
    [JsonPropertyName("profile")]
    public JsonNode? Profile { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
