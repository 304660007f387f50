// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>Application</c> as it is sent: the base of its kinds, which <c>signOnMode</c> tells apart.</summary>
[JsonConverter(typeof(ApplicationRequestConverter))]
public abstract partial class ApplicationRequest
{
    /// <summary><c>accessibility</c>.</summary>
    [JsonPropertyName("accessibility")]
    public ApplicationAccessibility? Accessibility { get; set; }

    /// <summary><c>label</c>: required.</summary>
    [JsonPropertyName("label")]
    public required string Label { get; set; }

    /// <summary><c>licensing</c>.</summary>
    [JsonPropertyName("licensing")]
    public ApplicationLicensing? Licensing { get; set; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    public JsonNode? Profile { get; set; }

    /// <summary><c>signOnMode</c>.</summary>
    [JsonPropertyName("signOnMode")]
    public ApplicationSignOnMode? SignOnMode { get; set; }

    /// <summary><c>visibility</c>.</summary>
    [JsonPropertyName("visibility")]
    public ApplicationVisibility? Visibility { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
