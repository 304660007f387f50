// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>LogSecurityContext</c> of Okta's API.</summary>
public sealed partial class LogSecurityContext
{
    /// <summary><c>asNumber</c>: set by Okta.</summary>
    [JsonPropertyName("asNumber")]
    public long? AsNumber { get; set; }

    /// <summary><c>asOrg</c>: set by Okta.</summary>
    [JsonPropertyName("asOrg")]
    public string? AsOrg { get; set; }

    /// <summary><c>botProtection</c>: set by Okta.</summary>
    [JsonPropertyName("botProtection")]
    public LogBotProtection? BotProtection { get; set; }

    /// <summary><c>domain</c>: set by Okta.</summary>
    [JsonPropertyName("domain")]
    public string? Domain { get; set; }

    /// <summary><c>ipDetails</c>: set by Okta.</summary>
    [JsonPropertyName("ipDetails")]
    public LogIpDetails? IpDetails { get; set; }

    /// <summary><c>isProxy</c>: set by Okta.</summary>
    [JsonPropertyName("isProxy")]
    public bool? IsProxy { get; set; }

    /// <summary><c>isp</c>: set by Okta.</summary>
    [JsonPropertyName("isp")]
    public string? Isp { get; set; }

    /// <summary><c>risk</c>: set by Okta.</summary>
    [JsonPropertyName("risk")]
    public LogRisk? Risk { get; set; }

    /// <summary><c>userBehaviors</c>: set by Okta.</summary>
    [JsonPropertyName("userBehaviors")]
    public List<LogUserBehavior>? UserBehaviors { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
