// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>AppleClientSigning</c> of Okta's API.</summary>
public sealed partial class AppleClientSigning
{
    /// <summary><c>kid</c>: at most 1024 characters.</summary>
    [JsonPropertyName("kid")]
    public string? Kid { get; set; }

    /// <summary><c>privateKey</c>: at most 1024 characters.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("privateKey")]
    public string? PrivateKey { get; set; }

    /// <summary><c>teamId</c>: at most 1024 characters.</summary>
    [JsonPropertyName("teamId")]
    public string? TeamId { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
