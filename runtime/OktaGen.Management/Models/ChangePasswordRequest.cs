// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>ChangePasswordRequest</c> as it is sent.</summary>
public sealed partial class ChangePasswordRequest
{
    /// <summary><c>newPassword</c>.</summary>
    [JsonPropertyName("newPassword")]
    public PasswordCredential? NewPassword { get; set; }

    /// <summary><c>oldPassword</c>.</summary>
    [JsonPropertyName("oldPassword")]
    public PasswordCredential? OldPassword { get; set; }

    /// <summary><c>revokeSessions</c>: default <c>false</c>.</summary>
    [JsonPropertyName("revokeSessions")]
    public bool? RevokeSessions { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
