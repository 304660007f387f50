// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>LogEvent</c> of Okta's API.</summary>
public sealed partial class LogEvent
{
    /// <summary><c>actor</c>.</summary>
    [JsonPropertyName("actor")]
    public LogActor? Actor { get; set; }

    /// <summary><c>authenticationContext</c>.</summary>
    [JsonPropertyName("authenticationContext")]
    public LogAuthenticationContext? AuthenticationContext { get; set; }

    /// <summary><c>client</c>.</summary>
    [JsonPropertyName("client")]
    public LogClient? Client { get; set; }

    /// <summary><c>debugContext</c>.</summary>
    [JsonPropertyName("debugContext")]
    public LogDebugContext? DebugContext { get; set; }

    /// <summary><c>device</c>.</summary>
    [JsonPropertyName("device")]
    public LogDevice? Device { get; set; }

    /// <summary><c>displayMessage</c>: set by Okta.</summary>
    [JsonPropertyName("displayMessage")]
    public string? DisplayMessage { get; set; }

    /// <summary><c>eventType</c>: set by Okta.</summary>
    [JsonPropertyName("eventType")]
    public string? EventType { get; set; }

    /// <summary><c>legacyEventType</c>: set by Okta.</summary>
    [JsonPropertyName("legacyEventType")]
    public string? LegacyEventType { get; set; }

    /// <summary><c>outcome</c>.</summary>
    [JsonPropertyName("outcome")]
    public LogOutcome? Outcome { get; set; }

    /// <summary><c>published</c>: set by Okta.</summary>
    [JsonPropertyName("published")]
    [JsonConverter(typeof(LenientDateConverter))]
    public DateTimeOffset? Published { get; set; }

    /// <summary><c>request</c>.</summary>
    [JsonPropertyName("request")]
    public LogRequest? Request { get; set; }

    /// <summary><c>securityContext</c>.</summary>
    [JsonPropertyName("securityContext")]
    public LogSecurityContext? SecurityContext { get; set; }

    /// <summary><c>severity</c>.</summary>
    [JsonPropertyName("severity")]
    public LogSeverity? Severity { get; set; }

    /// <summary><c>target</c>: set by Okta.</summary>
    [JsonPropertyName("target")]
    public List<LogTarget>? Target { get; set; }

    /// <summary><c>transaction</c>.</summary>
    [JsonPropertyName("transaction")]
    public LogTransaction? Transaction { get; set; }

    /// <summary><c>uuid</c>: set by Okta.</summary>
    [JsonPropertyName("uuid")]
    public string? Uuid { get; set; }

    /// <summary><c>version</c>: set by Okta.</summary>
    [JsonPropertyName("version")]
    public string? Version { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
