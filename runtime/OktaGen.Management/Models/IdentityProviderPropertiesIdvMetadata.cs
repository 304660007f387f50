// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>IdentityProviderProperties/idvMetadata</c> of Okta's API.</summary>
public sealed partial class IdentityProviderPropertiesIdvMetadata
{
    /// <summary><c>privacyPolicy</c>.</summary>
    [JsonPropertyName("privacyPolicy")]
    public string? PrivacyPolicy { get; set; }

    /// <summary><c>termsOfUse</c>.</summary>
    [JsonPropertyName("termsOfUse")]
    public string? TermsOfUse { get; set; }

    /// <summary><c>vendorDisplayName</c>.</summary>
    [JsonPropertyName("vendorDisplayName")]
    public string? VendorDisplayName { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
