// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>FulfillmentRequest</c> as it is sent.</summary>
public sealed partial class FulfillmentRequest
{
    /// <summary><c>fulfillmentData</c>.</summary>
    [JsonPropertyName("fulfillmentData")]
    public List<FulfillmentDataOrderDetails>? FulfillmentData { get; set; }

    /// <summary><c>fulfillmentProvider</c>.</summary>
    [JsonPropertyName("fulfillmentProvider")]
    public FulfillmentRequestFulfillmentProvider? FulfillmentProvider { get; set; }

    /// <summary><c>userId</c>.</summary>
    [JsonPropertyName("userId")]
    public string? UserId { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
