// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserFactorVerifyRequest</c> as it is sent.</summary>
public sealed partial class UserFactorVerifyRequest
{
    /// <summary><c>answer</c>: never answered, at least 4 characters.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("answer")]
    public string? Answer { get; set; }

    /// <summary><c>authenticatorData</c>.</summary>
    [JsonPropertyName("authenticatorData")]
    public string? AuthenticatorData { get; set; }

    /// <summary><c>clientData</c>.</summary>
    [JsonPropertyName("clientData")]
    public string? ClientData { get; set; }

    /// <summary><c>passCode</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("passCode")]
    public string? PassCode { get; set; }

    /// <summary><c>signatureData</c>.</summary>
    [JsonPropertyName("signatureData")]
    public string? SignatureData { get; set; }

    /// <summary><c>useNumberMatchingChallenge</c>.</summary>
    [JsonPropertyName("useNumberMatchingChallenge")]
    public bool? UseNumberMatchingChallenge { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
