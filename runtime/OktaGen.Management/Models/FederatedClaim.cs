// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>FederatedClaim</c> of Okta's API.</summary>
public sealed partial class FederatedClaim
{
    /// <summary><c>created</c>: set by Okta.</summary>
    [JsonPropertyName("created")]
    public string? Created { get; set; }

    /// <summary><c>expression</c>.</summary>
    [JsonPropertyName("expression")]
    public string? Expression { get; set; }

    /// <summary><c>id</c>: set by Okta.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>lastUpdated</c>: set by Okta.</summary>
    [JsonPropertyName("lastUpdated")]
    public string? LastUpdated { get; set; }

    /// <summary><c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>This object as it is sent: without what Okta sets, and with what is not known here. Parts are shared, not copied.</summary>
    /// <returns>A new object.</returns>
    public FederatedClaimRequest ToRequest() => new()
    {
        Expression = Expression,
        Name = Name,
        AdditionalProperties = AdditionalProperties,
    };
}
