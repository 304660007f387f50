// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>tempPassword</c> of Okta's API.</summary>
public sealed partial class TemporaryPassword
{
    /// <summary><c>tempPassword</c>: set by Okta.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    [JsonPropertyName("tempPassword")]
    public string? TempPassword { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
