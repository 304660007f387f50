// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>OidcSettings</c> of Okta's API.</summary>
public sealed partial class OidcSettings
{
    /// <summary><c>participateSlo</c>.</summary>
    [JsonPropertyName("participateSlo")]
    public bool? ParticipateSlo { get; set; }

    /// <summary><c>sendApplicationContext</c>: default <c>false</c>.</summary>
    [JsonPropertyName("sendApplicationContext")]
    public bool? SendApplicationContext { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
