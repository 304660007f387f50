// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ApplicationUniversalLogout</c> of Okta's API.</summary>
public sealed partial class ApplicationUniversalLogout
{
    /// <summary><c>identityStack</c>.</summary>
    [JsonPropertyName("identityStack")]
    public ApplicationUniversalLogoutIdentityStack? IdentityStack { get; set; }

    /// <summary><c>protocol</c>.</summary>
    [JsonPropertyName("protocol")]
    public ApplicationUniversalLogoutProtocol? Protocol { get; set; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public ApplicationUniversalLogoutStatus? Status { get; set; }

    /// <summary><c>supportType</c>.</summary>
    [JsonPropertyName("supportType")]
    public ApplicationUniversalLogoutSupportType? SupportType { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
