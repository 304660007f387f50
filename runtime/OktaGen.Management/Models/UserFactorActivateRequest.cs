// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserFactorActivateRequest</c> as it is sent.</summary>
public sealed partial class UserFactorActivateRequest
{
    /// <summary><c>attestation</c>.</summary>
    [JsonPropertyName("attestation")]
    public string? Attestation { get; set; }

    /// <summary><c>clientData</c>.</summary>
    [JsonPropertyName("clientData")]
    public string? ClientData { get; set; }

    /// <summary><c>passCode</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("passCode")]
    public string? PassCode { get; set; }

    /// <summary><c>registrationData</c>.</summary>
    [JsonPropertyName("registrationData")]
    public string? RegistrationData { get; set; }

    /// <summary><c>useNumberMatchingChallenge</c>.</summary>
    [JsonPropertyName("useNumberMatchingChallenge")]
    public bool? UseNumberMatchingChallenge { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
