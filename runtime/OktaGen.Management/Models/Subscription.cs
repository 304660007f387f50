// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>Subscription</c> of Okta's API.</summary>
public sealed partial class Subscription
{
    /// <summary><c>_links</c>: set by Okta.</summary>
    [JsonPropertyName("_links")]
    public OktaLinks? Links { get; set; }

    /// <summary><c>channels</c>.</summary>
    [JsonPropertyName("channels")]
    public List<string>? Channels { get; set; }

    /// <summary><c>notificationType</c>.</summary>
    [JsonPropertyName("notificationType")]
    public NotificationType? NotificationType { get; set; }

    /// <summary><c>status</c>.</summary>
    [JsonPropertyName("status")]
    public SubscriptionStatus? Status { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
