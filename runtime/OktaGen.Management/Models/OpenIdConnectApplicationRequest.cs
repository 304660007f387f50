// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>OpenIdConnectApplication</c> as it is sent.</summary>
public sealed partial class OpenIdConnectApplicationRequest : ApplicationRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public OpenIdConnectApplicationRequest() => SignOnMode = new("OPENID_CONNECT");

    /// <summary><c>credentials</c>: required.</summary>
    [JsonPropertyName("credentials")]
    public required OAuthApplicationCredentialsRequest Credentials { get; set; }

    /// <summary><c>settings</c>: required.</summary>
    [JsonPropertyName("settings")]
    public required OpenIdConnectApplicationSettingsRequest Settings { get; set; }
}
