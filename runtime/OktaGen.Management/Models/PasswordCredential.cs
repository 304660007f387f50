// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>PasswordCredential</c> of Okta's API.</summary>
public sealed partial class PasswordCredential
{
    /// <summary><c>hash</c>.</summary>
    [JsonPropertyName("hash")]
    public PasswordCredentialHash? Hash { get; set; }

    /// <summary><c>hook</c>.</summary>
    [JsonPropertyName("hook")]
    public PasswordCredentialHook? Hook { get; set; }

    /// <summary><c>value</c>: never answered.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
