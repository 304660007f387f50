// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>Saml11Application</c> as it is sent.</summary>
public sealed partial class Saml11ApplicationRequest : ApplicationRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public Saml11ApplicationRequest() => SignOnMode = new("SAML_1_1");

    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public ApplicationCredentialsRequest? Credentials { get; set; }

    /// <summary><c>settings</c>.</summary>
    [JsonPropertyName("settings")]
    public Saml11ApplicationSettingsRequest? Settings { get; set; }
}
