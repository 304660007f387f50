// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>OpenIdConnectApplicationSettingsRefreshToken</c> of Okta's API.</summary>
public sealed partial class OpenIdConnectApplicationSettingsRefreshToken
{
    /// <summary><c>leeway</c>: 0 to 60, default <c>30</c>.</summary>
    [JsonPropertyName("leeway")]
    public int? Leeway { get; set; }

    /// <summary><c>rotation_type</c>: required.</summary>
    [JsonPropertyName("rotation_type")]
    public OpenIdConnectRefreshTokenRotationType? RotationType { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
