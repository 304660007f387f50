// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>SchemeApplicationCredentials</c> of Okta's API.</summary>
public sealed partial class SchemeApplicationCredentials
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
    public SchemeApplicationCredentialsSigning? Signing { get; set; }

    /// <summary><c>userName</c>: 1 to 100 characters.</summary>
    [JsonPropertyName("userName")]
    public string? UserName { get; set; }

    /// <summary><c>userNameTemplate</c>.</summary>
    [JsonPropertyName("userNameTemplate")]
    public ApplicationCredentialsUsernameTemplate? UserNameTemplate { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public SchemeApplicationCredentialsRequest ToRequest() => new()
    {
        Password = Password,
        RevealPassword = RevealPassword,
        Scheme = Scheme,
        Signing = Signing?.ToRequest(),
        UserName = UserName,
        UserNameTemplate = UserNameTemplate,
        AdditionalProperties = AdditionalProperties,
    };
}
