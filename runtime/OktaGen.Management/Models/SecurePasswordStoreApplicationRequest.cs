// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>SecurePasswordStoreApplication</c> as it is sent.</summary>
public sealed partial class SecurePasswordStoreApplicationRequest : ApplicationRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public SecurePasswordStoreApplicationRequest() => SignOnMode = new("SECURE_PASSWORD_STORE");

    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public SchemeApplicationCredentialsRequest? Credentials { get; set; }

    /// <summary><c>settings</c>: required.</summary>
    [JsonPropertyName("settings")]
    public required SecurePasswordStoreApplicationSettingsRequest Settings { get; set; }
}
