// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>uploadYubikeyOtpTokenSeed/Request</c> as it is sent.</summary>
public sealed partial class UploadYubikeyOtpTokenSeedRequest
{
    /// <summary><c>aesKey</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("aesKey")]
    public string? AesKey { get; set; }

    /// <summary><c>privateId</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("privateId")]
    public string? PrivateId { get; set; }

    /// <summary><c>publicId</c>.</summary>
    [JsonPropertyName("publicId")]
    public string? PublicId { get; set; }

    /// <summary><c>serialNumber</c>.</summary>
    [JsonPropertyName("serialNumber")]
    public string? SerialNumber { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
