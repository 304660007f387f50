// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserFactorYubikeyOtpToken</c> of Okta's API.</summary>
public sealed partial class UserFactorYubikeyOtpToken
{
    /// <summary><c>_embedded</c>: set by Okta.</summary>
    [JsonPropertyName("_embedded")]
    public JsonNode? Embedded { get; set; }

    /// <summary><c>_links</c>: set by Okta.</summary>
    [JsonPropertyName("_links")]
    public OktaLinks? Links { get; set; }

    /// <summary><c>activated</c>: set by Okta.</summary>
    [JsonPropertyName("activated")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? Activated { get; set; }

    /// <summary><c>created</c>: set by Okta.</summary>
    [JsonPropertyName("created")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? Created { get; set; }

    /// <summary><c>id</c>: set by Okta.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>lastUpdated</c>: set by Okta.</summary>
    [JsonPropertyName("lastUpdated")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastUpdated { get; set; }

    /// <summary><c>lastVerified</c>: set by Okta.</summary>
    [JsonPropertyName("lastVerified")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastVerified { get; set; }

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public JsonNode? Profile { get; set; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public UserFactorYubikeyOtpTokenStatus? Status { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
