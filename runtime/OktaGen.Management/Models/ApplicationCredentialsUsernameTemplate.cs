// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ApplicationCredentialsUsernameTemplate</c> of Okta's API.</summary>
public sealed partial class ApplicationCredentialsUsernameTemplate
{
    /// <summary><c>pushStatus</c>.</summary>
    [JsonPropertyName("pushStatus")]
    public ApplicationCredentialsUsernameTemplatePushStatus? PushStatus { get; set; }

    /// <summary><c>suffix</c>.</summary>
    [JsonPropertyName("suffix")]
    public string? Suffix { get; set; }

    /// <summary><c>template</c>: default <c>${source.login}</c>.</summary>
    [JsonPropertyName("template")]
    public string? Template { get; set; }

    /// <summary><c>type</c>: default <c>BUILT_IN</c>.</summary>
    [JsonPropertyName("type")]
    public ApplicationCredentialsUsernameTemplateType? Type { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
