// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>SamlApplication</c> as it is sent.</summary>
public sealed partial class SamlApplicationRequest : ApplicationRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public SamlApplicationRequest() => SignOnMode = new("SAML_2_0");

    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public ApplicationCredentialsRequest? Credentials { get; set; }

    /// <summary><c>settings</c>.</summary>
    [JsonPropertyName("settings")]
    public SamlApplicationSettingsRequest? Settings { get; set; }
}
