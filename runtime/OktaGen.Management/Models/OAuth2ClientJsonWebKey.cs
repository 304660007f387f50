// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>OAuth2ClientJsonWebKey</c> of Okta's API.</summary>
public sealed partial class OAuth2ClientJsonWebKey
{
    /// <summary><c>_links</c>: set by Okta.</summary>
    [JsonPropertyName("_links")]
    public OktaLinks? Links { get; set; }

    /// <summary><c>alg</c>.</summary>
    [JsonPropertyName("alg")]
    public string? Alg { get; set; }

    /// <summary><c>created</c>: set by Okta.</summary>
    [JsonPropertyName("created")]
    public string? Created { get; set; }

    /// <summary><c>crv</c>.</summary>
    [JsonPropertyName("crv")]
    public string? Crv { get; set; }

    /// <summary><c>e</c>.</summary>
    [JsonPropertyName("e")]
    public string? E { get; set; }

    /// <summary><c>id</c>: set by Okta.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>kid</c>.</summary>
    [JsonPropertyName("kid")]
    public string? Kid { get; set; }

    /// <summary><c>kty</c>.</summary>
    [JsonPropertyName("kty")]
    public OAuth2ClientJsonWebKeyKty? Kty { get; set; }

    /// <summary><c>lastUpdated</c>: set by Okta.</summary>
    [JsonPropertyName("lastUpdated")]
    public string? LastUpdated { get; set; }

    /// <summary><c>n</c>.</summary>
    [JsonPropertyName("n")]
    public string? N { get; set; }

    /// <summary><c>status</c>: default <c>ACTIVE</c>.</summary>
    [JsonPropertyName("status")]
    public OAuth2ClientJsonWebKeyRequestBaseStatus? Status { get; set; }

    /// <summary><c>use</c>.</summary>
    [JsonPropertyName("use")]
    public OAuth2ClientJsonWebKeyUse? Use { get; set; }

    /// <summary><c>x</c>.</summary>
    [JsonPropertyName("x")]
    public string? X { get; set; }

    /// <summary><c>y</c>.</summary>
    [JsonPropertyName("y")]
    public string? Y { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public OAuth2ClientJsonWebKeyRequest ToRequest() => new()
    {
        Alg = Alg,
        Crv = Crv,
        E = E,
        Kid = Kid,
        Kty = Kty,
        N = N,
        Status = Status,
        Use = Use,
        X = X,
        Y = Y,
        AdditionalProperties = AdditionalProperties,
    };
}
