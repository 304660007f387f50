// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>AutoLoginApplication</c> as it is sent.</summary>
public sealed partial class AutoLoginApplicationRequest : ApplicationRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public AutoLoginApplicationRequest() => SignOnMode = new("AUTO_LOGIN");

    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public SchemeApplicationCredentialsRequest? Credentials { get; set; }

    /// <summary><c>settings</c>.</summary>
    [JsonPropertyName("settings")]
    public AutoLoginApplicationSettingsRequest? Settings { get; set; }
}
