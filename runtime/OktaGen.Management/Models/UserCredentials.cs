// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserCredentials</c> of Okta's API.</summary>
public sealed partial class UserCredentials
{
    /// <summary><c>emails</c>: set by Okta.</summary>
    [JsonPropertyName("emails")]
    public List<UserCredentialsEmail>? Emails { get; set; }

    /// <summary><c>password</c>.</summary>
    [JsonPropertyName("password")]
    public PasswordCredential? Password { get; set; }

    /// <summary><c>provider</c>: set by Okta.</summary>
    [JsonPropertyName("provider")]
    public AuthenticationProvider? Provider { get; set; }

    /// <summary><c>recovery_question</c>.</summary>
    [JsonPropertyName("recovery_question")]
    public RecoveryQuestionCredential? RecoveryQuestion { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public UserCredentialsRequest ToRequest() => new()
    {
        Password = Password,
        RecoveryQuestion = RecoveryQuestion,
        AdditionalProperties = AdditionalProperties,
    };
}
