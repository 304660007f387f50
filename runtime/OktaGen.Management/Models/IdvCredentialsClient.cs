// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>IDVCredentials/client</c> of Okta's API.</summary>
public sealed partial class IdvCredentialsClient
{
    /// <summary><c>client_id</c>: required.</summary>
    [JsonPropertyName("client_id")]
    public string? ClientId { get; set; }

    /// <summary><c>client_secret</c>: required.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("client_secret")]
    public string? ClientSecret { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
