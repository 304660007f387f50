// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>IDVEndpoints</c> of Okta's API.</summary>
public sealed partial class IdvEndpoints
{
    /// <summary><c>authorization</c>: required.</summary>
    [JsonPropertyName("authorization")]
    public IdvAuthorizationEndpoint? Authorization { get; set; }

    /// <summary><c>jwks</c>: required.</summary>
    [JsonPropertyName("jwks")]
    public OidcJwksEndpoint? Jwks { get; set; }

    /// <summary><c>par</c>: required.</summary>
    [JsonPropertyName("par")]
    public IdvParEndpoint? Par { get; set; }

    /// <summary><c>token</c>: required.</summary>
    [JsonPropertyName("token")]
    public IdvTokenEndpoint? Token { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
