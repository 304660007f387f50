// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>AuthenticatorProfileTacRequest</c> as it is sent.</summary>
public sealed partial class AuthenticatorProfileTacRequest
{
    /// <summary><c>multiUse</c>: never answered.</summary>
    [JsonPropertyName("multiUse")]
    public bool? MultiUse { get; set; }

    /// <summary><c>ttl</c>: never answered.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("ttl")]
    public string? Ttl { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
