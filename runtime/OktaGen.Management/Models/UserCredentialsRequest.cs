// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserCredentials</c> as it is sent.</summary>
public sealed partial class UserCredentialsRequest
{
    /// <summary><c>password</c>.</summary>
    [JsonPropertyName("password")]
    public PasswordCredential? Password { get; set; }

    /// <summary><c>recovery_question</c>.</summary>
    [JsonPropertyName("recovery_question")]
    public RecoveryQuestionCredential? RecoveryQuestion { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
