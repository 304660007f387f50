// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>JsonWebKey</c> of Okta's API.</summary>
public sealed partial class JsonWebKey
{
    /// <summary><c>alg</c>: set by Okta.</summary>
    [JsonPropertyName("alg")]
    public string? Alg { get; set; }

    /// <summary><c>created</c>: set by Okta.</summary>
    [JsonPropertyName("created")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? Created { get; set; }

    /// <summary><c>e</c>: set by Okta.</summary>
    [JsonPropertyName("e")]
    public string? E { get; set; }

    /// <summary><c>expiresAt</c>: set by Okta.</summary>
    [JsonPropertyName("expiresAt")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary><c>kid</c>: set by Okta.</summary>
    [JsonPropertyName("kid")]
    public string? Kid { get; set; }

    /// <summary><c>kty</c>: set by Okta.</summary>
    [JsonPropertyName("kty")]
    public string? Kty { get; set; }

    /// <summary><c>lastUpdated</c>: set by Okta.</summary>
    [JsonPropertyName("lastUpdated")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastUpdated { get; set; }

    /// <summary><c>n</c>.</summary>
    [JsonPropertyName("n")]
    public string? N { get; set; }

    /// <summary><c>use</c>: set by Okta.</summary>
    [JsonPropertyName("use")]
    public string? Use { get; set; }

    /// <summary><c>x5c</c>: set by Okta.</summary>
    [JsonPropertyName("x5c")]
    public List<string>? X5c { get; set; }

    /// <summary><c>x5t#S256</c>: set by Okta.</summary>
    [JsonPropertyName("x5t#S256")]
    public string? X5tS256 { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
