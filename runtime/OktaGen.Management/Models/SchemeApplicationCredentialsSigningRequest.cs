// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>SchemeApplicationCredentials/signing</c> as it is sent.</summary>
public sealed partial class SchemeApplicationCredentialsSigningRequest
{
    /// <summary><c>kid</c>.</summary>
    [JsonPropertyName("kid")]
    public string? Kid { get; set; }

    /// <summary><c>rotationMode</c>.</summary>
    [JsonPropertyName("rotationMode")]
    public string? RotationMode { get; set; }

    /// <summary><c>use</c>.</summary>
    [JsonPropertyName("use")]
    public ApplicationCredentialsSigningUse? Use { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
