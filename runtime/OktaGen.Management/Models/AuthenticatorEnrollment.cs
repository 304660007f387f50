// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>AuthenticatorEnrollment</c> of Okta's API.</summary>
public sealed partial class AuthenticatorEnrollment
{
    /// <summary><c>_links</c>: set by Okta.</summary>
    [JsonPropertyName("_links")]
    public OktaLinks? Links { get; set; }

    /// <summary><c>created</c>.</summary>
    [JsonPropertyName("created")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? Created { get; set; }

    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>key</c>.</summary>
    [JsonPropertyName("key")]
    public string? Key { get; set; }

    /// <summary><c>lastUpdated</c>.</summary>
    [JsonPropertyName("lastUpdated")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastUpdated { get; set; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary><c>nickname</c>.</summary>
    [JsonPropertyName("nickname")]
    public string? Nickname { get; set; }

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public AuthenticatorProfile? Profile { get; set; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary><c>type</c>.</summary>
    [JsonPropertyName("type")]
    public AuthenticatorType? Type { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
