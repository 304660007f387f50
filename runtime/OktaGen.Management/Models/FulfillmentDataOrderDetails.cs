// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>FulfillmentDataOrderDetails</c> as it is sent.</summary>
public sealed partial class FulfillmentDataOrderDetails
{
    /// <summary><c>customizationId</c>.</summary>
    [JsonPropertyName("customizationId")]
    public string? CustomizationId { get; set; }

    /// <summary><c>inventoryProductId</c>.</summary>
    [JsonPropertyName("inventoryProductId")]
    public string? InventoryProductId { get; set; }

    /// <summary><c>productId</c>.</summary>
    [JsonPropertyName("productId")]
    public string? ProductId { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
