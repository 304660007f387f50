// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>SamlSettings</c> of Okta's API.</summary>
public sealed partial class SamlSettings
{
    /// <summary><c>honorPersistentNameId</c>: default <c>true</c>.</summary>
    [JsonPropertyName("honorPersistentNameId")]
    public bool? HonorPersistentNameId { get; set; }

    /// <summary><c>nameFormat</c>: default <c>urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified</c>.</summary>
    [JsonPropertyName("nameFormat")]
    public SamlNameIdFormat? NameFormat { get; set; }

    /// <summary><c>participateSlo</c>.</summary>
    [JsonPropertyName("participateSlo")]
    public bool? ParticipateSlo { get; set; }

    /// <summary><c>sendApplicationContext</c>: default <c>false</c>.</summary>
    [JsonPropertyName("sendApplicationContext")]
    public bool? SendApplicationContext { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
