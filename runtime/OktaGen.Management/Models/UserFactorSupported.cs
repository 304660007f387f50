// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserFactorSupported</c> of Okta's API.</summary>
public sealed partial class UserFactorSupported
{
    /// <summary><c>_embedded</c>: set by Okta.</summary>
    [JsonPropertyName("_embedded")]
    public JsonNode? Embedded { get; set; }

    /// <summary><c>_links</c>: set by Okta.</summary>
    [JsonPropertyName("_links")]
    public OktaLinks? Links { get; set; }

    /// <summary><c>enrollment</c>.</summary>
    [JsonPropertyName("enrollment")]
    public UserFactorSupportedEnrollment? Enrollment { get; set; }

    /// <summary><c>factorType</c>.</summary>
    [JsonPropertyName("factorType")]
    public UserFactorType? FactorType { get; set; }

    /// <summary><c>provider</c>.</summary>
    [JsonPropertyName("provider")]
    public UserFactorProvider? Provider { get; set; }

    /// <summary><c>status</c>: set by Okta.</summary>
    [JsonPropertyName("status")]
    public UserFactorStatus? Status { get; set; }

    /// <summary><c>vendorName</c>: set by Okta.</summary>
    [JsonPropertyName("vendorName")]
    public string? VendorName { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
