// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>AppUserUpdateRequest</c> as a change: what is not set stays as it is, and null clears.</summary>
public sealed partial class AppUserUpdateRequest
{
    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<AppUserCredentialsUpdate?>))]
    public Optional<AppUserCredentialsUpdate?> Credentials { get; set; }

    /// <summary><c>profile</c>.</summary>
    [JsonPropertyName("profile")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(OptionalConverter<AppUserProfileUpdate?>))]
    public Optional<AppUserProfileUpdate?> Profile { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
