// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>SamlTrustCredentials</c> of Okta's API.</summary>
public sealed partial class SamlTrustCredentials
{
    /// <summary><c>additionalKids</c>: at most 1 items.</summary>
    [JsonPropertyName("additionalKids")]
    public List<string>? AdditionalKids { get; set; }

    /// <summary><c>audience</c>: at most 1024 characters.</summary>
    [JsonPropertyName("audience")]
    public string? Audience { get; set; }

    /// <summary><c>issuer</c>: at most 1024 characters.</summary>
    [JsonPropertyName("issuer")]
    public string? Issuer { get; set; }

    /// <summary><c>kid</c>.</summary>
    [JsonPropertyName("kid")]
    public string? Kid { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
