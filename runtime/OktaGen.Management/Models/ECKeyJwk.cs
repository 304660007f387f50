// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ECKeyJWK</c> as it is sent.</summary>
public sealed partial class ECKeyJwk
{
    /// <summary><c>crv</c>: required.</summary>
    [JsonPropertyName("crv")]
    public required ECKeyJwkCrv Crv { get; set; }

    /// <summary><c>kid</c>: required.</summary>
    [JsonPropertyName("kid")]
    public required string Kid { get; set; }

    /// <summary><c>kty</c>: required.</summary>
    [JsonPropertyName("kty")]
    public required ECKeyJwkKty Kty { get; set; }

    /// <summary><c>use</c>: required.</summary>
    [JsonPropertyName("use")]
    public required ECKeyJwkUse Use { get; set; }

    /// <summary><c>x</c>: required.</summary>
    [JsonPropertyName("x")]
    public required string X { get; set; }

    /// <summary><c>y</c>: required.</summary>
    [JsonPropertyName("y")]
    public required string Y { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
