// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>DeviceContextProvider</c> of Okta's API.</summary>
public sealed partial class DeviceContextProvider
{
    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>key</c>: required.</summary>
    [JsonPropertyName("key")]
    public DeviceContextProviderKey? Key { get; set; }

    /// <summary><c>userIdentification</c>.</summary>
    [JsonPropertyName("userIdentification")]
    public DeviceContextProviderUserIdentification? UserIdentification { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
