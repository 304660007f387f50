// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>AppUserCredentials</c> as a change: what is not set stays as it is, and null clears.</summary>
public sealed partial class AppUserCredentialsUpdate
{
    /// <summary><c>password</c>.</summary>
    [JsonPropertyName("password")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<AppUserPasswordCredentialUpdate?>))]
    public Optional<AppUserPasswordCredentialUpdate?> Password { get; set; }

    /// <summary><c>userName</c>: 1 to 100 characters.</summary>
    [JsonPropertyName("userName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<string?>))]
    public Optional<string?> UserName { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
