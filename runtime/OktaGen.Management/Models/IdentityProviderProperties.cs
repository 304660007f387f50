// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>IdentityProviderProperties</c> of Okta's API.</summary>
public sealed partial class IdentityProviderProperties
{
    /// <summary><c>aalValue</c>.</summary>
    [JsonPropertyName("aalValue")]
    public string? AalValue { get; set; }

    /// <summary><c>additionalAmr</c>.</summary>
    [JsonPropertyName("additionalAmr")]
    public List<IdentityProviderPropertiesAdditionalAmrItem>? AdditionalAmr { get; set; }

    /// <summary><c>allowDynamicUserMatching</c>: default <c>false</c>.</summary>
    [JsonPropertyName("allowDynamicUserMatching")]
    public bool? AllowDynamicUserMatching { get; set; }

    /// <summary><c>allowUserUpdates</c>: default <c>false</c>.</summary>
    [JsonPropertyName("allowUserUpdates")]
    public bool? AllowUserUpdates { get; set; }

    /// <summary><c>ialValue</c>.</summary>
    [JsonPropertyName("ialValue")]
    public string? IalValue { get; set; }

    /// <summary><c>idvMetadata</c>.</summary>
    [JsonPropertyName("idvMetadata")]
    public IdentityProviderPropertiesIdvMetadata? IdvMetadata { get; set; }

    /// <summary><c>inquiryTemplateId</c>: required.</summary>
    [JsonPropertyName("inquiryTemplateId")]
    public string? InquiryTemplateId { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
