// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ProvisioningConnectionResponseProfile</c> of Okta's API.</summary>
public sealed partial class ProvisioningConnectionResponseProfile
{
    /// <summary><c>authScheme</c>: required.</summary>
    [JsonPropertyName("authScheme")]
    public ProvisioningConnectionAuthScheme? AuthScheme { get; set; }

    /// <summary><c>clientId</c>.</summary>
    [JsonPropertyName("clientId")]
    public string? ClientId { get; set; }

    /// <summary><c>signing</c>.</summary>
    [JsonPropertyName("signing")]
    public Org2OrgProvisioningOAuthSigningSettings? Signing { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
