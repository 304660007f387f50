// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>PasswordSettingObject</c> of Okta's API.</summary>
public sealed partial class PasswordSettingObject
{
    /// <summary><c>change</c>: default <c>KEEP_EXISTING</c>.</summary>
    [JsonPropertyName("change")]
    public PasswordSyncChange? Change { get; set; }

    /// <summary><c>seed</c>: default <c>RANDOM</c>.</summary>
    [JsonPropertyName("seed")]
    public PasswordSyncSeed? Seed { get; set; }

    /// <summary><c>status</c>: default <c>DISABLED</c>.</summary>
    [JsonPropertyName("status")]
    public EnabledStatus? Status { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
