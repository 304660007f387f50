// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>UserFactor</c> as it is sent: the base of its kinds, which <c>factorType</c> tells apart.</summary>
[JsonConverter(typeof(UserFactorRequestConverter))]
public abstract partial class UserFactorRequest
{
    /// <summary><c>factorType</c>.</summary>
    [JsonPropertyName("factorType")]
    public UserFactorType? FactorType { get; set; }

    /// <summary><c>provider</c>.</summary>
    [JsonPropertyName("provider")]
    public string? Provider { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
