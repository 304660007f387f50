// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>WsFederationApplicationSettingsApplication</c> of Okta's API.</summary>
public sealed partial class WsFederationApplicationSettingsApplication
{
    /// <summary><c>attributeStatements</c>.</summary>
    [JsonPropertyName("attributeStatements")]
    public string? AttributeStatements { get; set; }

    /// <summary><c>audienceRestriction</c>: required.</summary>
    [JsonPropertyName("audienceRestriction")]
    public string? AudienceRestriction { get; set; }

    /// <summary><c>authnContextClassRef</c>: required.</summary>
    [JsonPropertyName("authnContextClassRef")]
    public string? AuthnContextClassRef { get; set; }

    /// <summary><c>groupFilter</c>.</summary>
    [JsonPropertyName("groupFilter")]
    public string? GroupFilter { get; set; }

    /// <summary><c>groupName</c>.</summary>
    [JsonPropertyName("groupName")]
    public string? GroupName { get; set; }

    /// <summary><c>groupValueFormat</c>: required.</summary>
    [JsonPropertyName("groupValueFormat")]
    public WsFederationApplicationSettingsApplicationGroupValueFormat? GroupValueFormat { get; set; }

    /// <summary><c>nameIDFormat</c>: required.</summary>
    [JsonPropertyName("nameIDFormat")]
    public string? NameIDFormat { get; set; }

    /// <summary><c>realm</c>.</summary>
    [JsonPropertyName("realm")]
    public string? Realm { get; set; }

    /// <summary><c>siteURL</c>: required.</summary>
    [JsonPropertyName("siteURL")]
    public string? SiteUrl { get; set; }

    /// <summary><c>usernameAttribute</c>: required.</summary>
    [JsonPropertyName("usernameAttribute")]
    public WsFederationApplicationSettingsApplicationUsernameAttribute? UsernameAttribute { get; set; }

    /// <summary><c>wReplyOverride</c>.</summary>
    [JsonPropertyName("wReplyOverride")]
    public bool? WReplyOverride { get; set; }

    /// <summary><c>wReplyURL</c>: required.</summary>
    [JsonPropertyName("wReplyURL")]
    public string? WReplyUrl { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
