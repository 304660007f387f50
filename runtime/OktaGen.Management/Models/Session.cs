// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>Session</c> of Okta's API.</summary>
public sealed partial class Session
{
    /// <summary><c>_links</c>: set by Okta.</summary>
    [JsonPropertyName("_links")]
    public OktaLinks? Links { get; set; }

    /// <summary><c>amr</c>: set by Okta.</summary>
    [JsonPropertyName("amr")]
    public List<SessionAuthenticationMethod>? Amr { get; set; }

    /// <summary><c>createdAt</c>: set by Okta.</summary>
    [JsonPropertyName("createdAt")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary><c>expiresAt</c>: set by Okta.</summary>
    [JsonPropertyName("expiresAt")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary><c>id</c>: set by Okta.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>idp</c>.</summary>
    [JsonPropertyName("idp")]
    public SessionIdentityProvider? Idp { get; set; }

    /// <summary><c>lastFactorVerification</c>: set by Okta.</summary>
    [JsonPropertyName("lastFactorVerification")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastFactorVerification { get; set; }

    /// <summary><c>lastPasswordVerification</c>: set by Okta.</summary>
    [JsonPropertyName("lastPasswordVerification")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastPasswordVerification { get; set; }

    /// <summary><c>login</c>: set by Okta.</summary>
    [JsonPropertyName("login")]
    public string? Login { get; set; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public SessionStatus? Status { get; set; }

    /// <summary><c>userId</c>: set by Okta.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
