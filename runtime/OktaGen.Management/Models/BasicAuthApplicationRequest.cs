// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>BasicAuthApplication</c> as it is sent.</summary>
public sealed partial class BasicAuthApplicationRequest : ApplicationRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public BasicAuthApplicationRequest() => SignOnMode = new("BASIC_AUTH");

    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public SchemeApplicationCredentialsRequest? Credentials { get; set; }

    /// <summary><c>settings</c>: required.</summary>
    [JsonPropertyName("settings")]
    public required BasicApplicationSettingsRequest Settings { get; set; }
}
