// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>SloParticipate</c> of Okta's API.</summary>
public sealed partial class SloParticipate
{
    /// <summary><c>bindingType</c>.</summary>
    [JsonPropertyName("bindingType")]
    public SloParticipateBindingType? BindingType { get; set; }

    /// <summary><c>enabled</c>.</summary>
    [JsonPropertyName("enabled")]
    public bool? Enabled { get; set; }

    /// <summary><c>logoutRequestUrl</c>.</summary>
    [JsonPropertyName("logoutRequestUrl")]
    public string? LogoutRequestUrl { get; set; }

    /// <summary><c>sessionIndexRequired</c>.</summary>
    [JsonPropertyName("sessionIndexRequired")]
    public bool? SessionIndexRequired { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
