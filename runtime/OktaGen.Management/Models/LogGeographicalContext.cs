// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>LogGeographicalContext</c> of Okta's API.</summary>
public sealed partial class LogGeographicalContext
{
    /// <summary><c>city</c>: set by Okta.</summary>
    [JsonPropertyName("city")]
    public string? City { get; set; }

    /// <summary><c>country</c>: set by Okta.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; set; }

    /// <summary><c>geolocation</c>.</summary>
    [JsonPropertyName("geolocation")]
    public LogGeolocation? Geolocation { get; set; }

    /// <summary><c>postalCode</c>: set by Okta.</summary>
    [JsonPropertyName("postalCode")]
    public string? PostalCode { get; set; }

    /// <summary><c>state</c>: set by Okta.</summary>
    [JsonPropertyName("state")]
    public string? State { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
