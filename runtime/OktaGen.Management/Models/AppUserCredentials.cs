// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>AppUserCredentials</c> of Okta's API.</summary>
public sealed partial class AppUserCredentials
{
    /// <summary><c>password</c>.</summary>
    [JsonPropertyName("password")]
    public AppUserPasswordCredential? Password { get; set; }

    /// <summary><c>userName</c>: 1 to 100 characters.</summary>
    [JsonPropertyName("userName")]
    public string? UserName { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
