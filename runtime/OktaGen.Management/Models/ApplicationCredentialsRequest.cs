// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ApplicationCredentials</c> as it is sent.</summary>
public sealed partial class ApplicationCredentialsRequest
{
    /// <summary><c>signing</c>.</summary>
    [JsonPropertyName("signing")]
    public ApplicationCredentialsSigningRequest? Signing { get; set; }

    /// <summary><c>userNameTemplate</c>.</summary>
    [JsonPropertyName("userNameTemplate")]
    public ApplicationCredentialsUsernameTemplate? UserNameTemplate { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
