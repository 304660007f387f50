// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>PolicyContext</c> as it is sent.</summary>
public sealed partial class PolicyContext
{
    /// <summary><c>device</c>.</summary>
    [JsonPropertyName("device")]
    public PolicyContextDevice? Device { get; set; }

    /// <summary><c>groups</c>.</summary>
    [JsonPropertyName("groups")]
    public PolicyContextGroups? Groups { get; set; }

    /// <summary><c>ip</c>.</summary>
    [JsonPropertyName("ip")]
    public string? Ip { get; set; }

    /// <summary><c>risk</c>.</summary>
    [JsonPropertyName("risk")]
    public PolicyContextRisk? Risk { get; set; }

    /// <summary><c>user</c>.</summary>
    [JsonPropertyName("user")]
    public PolicyContextUser? User { get; set; }

    /// <summary><c>zones</c>.</summary>
    [JsonPropertyName("zones")]
    public PolicyContextZones? Zones { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
