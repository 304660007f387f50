// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ApplicationCredentialsSigning</c> of Okta's API.</summary>
public sealed partial class ApplicationCredentialsSigning
{
    /// <summary><c>kid</c>.</summary>
    [JsonPropertyName("kid")]
    public string? Kid { get; set; }

    /// <summary><c>lastRotated</c>: set by Okta.</summary>
    [JsonPropertyName("lastRotated")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? LastRotated { get; set; }

    /// <summary><c>nextRotation</c>: set by Okta.</summary>
    [JsonPropertyName("nextRotation")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? NextRotation { get; set; }

    /// <summary><c>rotationMode</c>.</summary>
    [JsonPropertyName("rotationMode")]
    public string? RotationMode { get; set; }

    /// <summary><c>use</c>.</summary>
    [JsonPropertyName("use")]
    public ApplicationCredentialsSigningUse? Use { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public ApplicationCredentialsSigningRequest ToRequest() => new()
    {
        Kid = Kid,
        RotationMode = RotationMode,
        Use = Use,
        AdditionalProperties = AdditionalProperties,
    };
}
