// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>BrowserPluginApplication</c> as it is sent.</summary>
public sealed partial class BrowserPluginApplicationRequest : ApplicationRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public BrowserPluginApplicationRequest() => SignOnMode = new("BROWSER_PLUGIN");

    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public SchemeApplicationCredentialsRequest? Credentials { get; set; }

    /// <summary><c>settings</c>: required.</summary>
    [JsonPropertyName("settings")]
    public required SwaApplicationSettingsRequest Settings { get; set; }
}
