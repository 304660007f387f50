// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ProvisioningGroups</c> of Okta's API.</summary>
public sealed partial class ProvisioningGroups
{
    /// <summary><c>action</c>.</summary>
    [JsonPropertyName("action")]
    public ProvisioningGroupsAction? Action { get; set; }

    /// <summary><c>assignments</c>.</summary>
    [JsonPropertyName("assignments")]
    public List<string>? Assignments { get; set; }

    /// <summary><c>filter</c>.</summary>
    [JsonPropertyName("filter")]
    public List<string>? Filter { get; set; }

    /// <summary><c>sourceAttributeName</c>: at most 1024 characters.</summary>
    [JsonPropertyName("sourceAttributeName")]
    public string? SourceAttributeName { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
