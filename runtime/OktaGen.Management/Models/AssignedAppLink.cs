// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>AssignedAppLink</c> of Okta's API.</summary>
public sealed partial class AssignedAppLink
{
    /// <summary><c>appAssignmentId</c>: set by Okta.</summary>
    [JsonPropertyName("appAssignmentId")]
    public string? AppAssignmentId { get; set; }

    /// <summary><c>appInstanceId</c>: set by Okta.</summary>
    [JsonPropertyName("appInstanceId")]
    public string? AppInstanceId { get; set; }

    /// <summary><c>appName</c>: set by Okta.</summary>
    [JsonPropertyName("appName")]
    public string? AppName { get; set; }

    /// <summary><c>credentialsSetup</c>: set by Okta.</summary>
    [JsonPropertyName("credentialsSetup")]
    public bool? CredentialsSetup { get; set; }

    /// <summary><c>hidden</c>: set by Okta.</summary>
    [JsonPropertyName("hidden")]
    public bool? Hidden { get; set; }

    /// <summary><c>id</c>: set by Okta.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>label</c>: set by Okta.</summary>
    [JsonPropertyName("label")]
    public string? Label { get; set; }

    /// <summary><c>linkUrl</c>: set by Okta.</summary>
    [JsonPropertyName("linkUrl")]
    public string? LinkUrl { get; set; }

    /// <summary><c>logoUrl</c>: set by Okta.</summary>
    [JsonPropertyName("logoUrl")]
    public string? LogoUrl { get; set; }

    /// <summary><c>sortOrder</c>: set by Okta.</summary>
    [JsonPropertyName("sortOrder")]
    public long? SortOrder { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
