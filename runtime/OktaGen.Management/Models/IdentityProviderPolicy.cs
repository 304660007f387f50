// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>IdentityProviderPolicy</c> of Okta's API.</summary>
public sealed partial class IdentityProviderPolicy
{
    /// <summary><c>accountLink</c>.</summary>
    [JsonPropertyName("accountLink")]
    public PolicyAccountLink? AccountLink { get; set; }

    /// <summary><c>mapAMRClaims</c>.</summary>
    [JsonPropertyName("mapAMRClaims")]
    public bool? MapAmrClaims { get; set; }

    /// <summary><c>maxClockSkew</c>.</summary>
    [JsonPropertyName("maxClockSkew")]
    public long? MaxClockSkew { get; set; }

    /// <summary><c>provisioning</c>.</summary>
    [JsonPropertyName("provisioning")]
    public Provisioning? Provisioning { get; set; }

    /// <summary><c>subject</c>.</summary>
    [JsonPropertyName("subject")]
    public PolicySubject? Subject { get; set; }

    /// <summary><c>trustClaims</c>: default <c>false</c>.</summary>
    [JsonPropertyName("trustClaims")]
    public bool? TrustClaims { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
