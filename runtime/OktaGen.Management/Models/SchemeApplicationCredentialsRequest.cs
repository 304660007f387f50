// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>SchemeApplicationCredentials</c> as it is sent.</summary>
public sealed partial class SchemeApplicationCredentialsRequest
{
    /// <summary><c>password</c>.</summary>
    [JsonPropertyName("password")]
    public PasswordCredential? Password { get; set; }

    /// <summary><c>revealPassword</c>.</summary>
    [JsonPropertyName("revealPassword")]
    public bool? RevealPassword { get; set; }

    /// <summary><c>scheme</c>.</summary>
    [JsonPropertyName("scheme")]
    public ApplicationCredentialsScheme? Scheme { get; set; }

    /// <summary><c>signing</c>.</summary>
    [JsonPropertyName("signing")]
    public SchemeApplicationCredentialsSigningRequest? Signing { get; set; }

    /// <summary><c>userName</c>: 1 to 100 characters.</summary>
    [JsonPropertyName("userName")]
    public string? UserName { get; set; }

    /// <summary><c>userNameTemplate</c>.</summary>
    [JsonPropertyName("userNameTemplate")]
    public ApplicationCredentialsUsernameTemplate? UserNameTemplate { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
