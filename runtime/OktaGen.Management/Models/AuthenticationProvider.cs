// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>AuthenticationProvider</c> of Okta's API.</summary>
public sealed partial class AuthenticationProvider
{
    /// <summary><c>name</c>: set by Okta.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary><c>type</c>: set by Okta.</summary>
    [JsonPropertyName("type")]
    public AuthenticationProviderType? Type { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
