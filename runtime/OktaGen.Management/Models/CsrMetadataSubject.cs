// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>CsrMetadataSubject</c> as it is sent.</summary>
public sealed partial class CsrMetadataSubject
{
    /// <summary><c>commonName</c>.</summary>
    [JsonPropertyName("commonName")]
    public string? CommonName { get; set; }

    /// <summary><c>countryName</c>.</summary>
    [JsonPropertyName("countryName")]
    public string? CountryName { get; set; }

    /// <summary><c>localityName</c>.</summary>
    [JsonPropertyName("localityName")]
    public string? LocalityName { get; set; }

    /// <summary><c>organizationName</c>.</summary>
    [JsonPropertyName("organizationName")]
    public string? OrganizationName { get; set; }

    /// <summary><c>organizationalUnitName</c>.</summary>
    [JsonPropertyName("organizationalUnitName")]
    public string? OrganizationalUnitName { get; set; }

    /// <summary><c>stateOrProvinceName</c>.</summary>
    [JsonPropertyName("stateOrProvinceName")]
    public string? StateOrProvinceName { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
