// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>GroupProfile</c> of Okta's API.</summary>
public sealed partial class GroupProfile : IExtensible
{
    /// <summary><c>description</c>.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary><c>dn</c>.</summary>
    [JsonPropertyName("dn")]
    public string? Dn { get; set; }

    /// <summary><c>externalId</c>.</summary>
    [JsonPropertyName("externalId")]
    public string? ExternalId { get; set; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary><c>samAccountName</c>.</summary>
    [JsonPropertyName("samAccountName")]
    public string? SamAccountName { get; set; }

    /// <summary><c>windowsDomainQualifiedName</c>.</summary>
    [JsonPropertyName("windowsDomainQualifiedName")]
    public string? WindowsDomainQualifiedName { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
