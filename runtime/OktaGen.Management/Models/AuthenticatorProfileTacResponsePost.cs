// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>AuthenticatorProfileTacResponsePost</c> of Okta's API.</summary>
public sealed partial class AuthenticatorProfileTacResponsePost
{
    /// <summary><c>expiresAt</c>.</summary>
    [JsonPropertyName("expiresAt")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary><c>multiUse</c>.</summary>
    [JsonPropertyName("multiUse")]
    public bool? MultiUse { get; set; }

    /// <summary><c>tac</c>.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("tac")]
    public string? Tac { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
