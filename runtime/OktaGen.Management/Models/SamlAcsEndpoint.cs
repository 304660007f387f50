// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>SamlAcsEndpoint</c> of Okta's API.</summary>
public sealed partial class SamlAcsEndpoint
{
    /// <summary><c>binding</c>.</summary>
    [JsonPropertyName("binding")]
    public ProtocolEndpointBinding? Binding { get; set; }

    /// <summary><c>type</c>: default <c>INSTANCE</c>.</summary>
    [JsonPropertyName("type")]
    public SamlEndpointType? Type { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
