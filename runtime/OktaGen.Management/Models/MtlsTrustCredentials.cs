// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>MtlsTrustCredentials</c> of Okta's API.</summary>
public sealed partial class MtlsTrustCredentials
{
    /// <summary><c>audience</c>.</summary>
    [JsonPropertyName("audience")]
    public string? Audience { get; set; }

    /// <summary><c>issuer</c>: at most 1024 characters.</summary>
    [JsonPropertyName("issuer")]
    public string? Issuer { get; set; }

    /// <summary><c>kid</c>.</summary>
    [JsonPropertyName("kid")]
    public string? Kid { get; set; }

    /// <summary><c>revocation</c>.</summary>
    [JsonPropertyName("revocation")]
    public MtlsTrustCredentialsRevocation? Revocation { get; set; }

    /// <summary><c>revocationCacheLifetime</c>: at most 4320.</summary>
    [JsonPropertyName("revocationCacheLifetime")]
    public double? RevocationCacheLifetime { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
