// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>WsFederationApplication</c> as it is sent.</summary>
public sealed partial class WsFederationApplicationRequest : ApplicationRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public WsFederationApplicationRequest() => SignOnMode = new("WS_FEDERATION");

    /// <summary><c>credentials</c>.</summary>
    [JsonPropertyName("credentials")]
    public ApplicationCredentialsRequest? Credentials { get; set; }

    /// <summary><c>settings</c>: required.</summary>
    [JsonPropertyName("settings")]
    public required WsFederationApplicationSettingsRequest Settings { get; set; }
}
