// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ApplicationAccessibility</c> of Okta's API.</summary>
public sealed partial class ApplicationAccessibility
{
    /// <summary><c>errorRedirectUrl</c>.</summary>
    [JsonPropertyName("errorRedirectUrl")]
    public string? ErrorRedirectUrl { get; set; }

    /// <summary><c>loginRedirectUrl</c>.</summary>
    [JsonPropertyName("loginRedirectUrl")]
    public string? LoginRedirectUrl { get; set; }

    /// <summary><c>selfService</c>.</summary>
    [JsonPropertyName("selfService")]
    public bool? SelfService { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
