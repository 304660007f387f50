// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>SamlAssertionEncryption</c> of Okta's API.</summary>
public sealed partial class SamlAssertionEncryption
{
    /// <summary><c>enabled</c>.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }

    /// <summary><c>encryptionAlgorithm</c>.</summary>
    [JsonPropertyName("encryptionAlgorithm")]
    public SamlAssertionEncryptionEncryptionAlgorithm? EncryptionAlgorithm { get; set; }

    /// <summary><c>keyTransportAlgorithm</c>.</summary>
    [JsonPropertyName("keyTransportAlgorithm")]
    public SamlAssertionEncryptionKeyTransportAlgorithm? KeyTransportAlgorithm { get; set; }

    /// <summary><c>x5c</c>.</summary>
    [JsonPropertyName("x5c")]
    public List<string>? X5c { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
