// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>SwaApplicationSettingsApplication</c> of Okta's API.</summary>
public sealed partial class SwaApplicationSettingsApplication
{
    /// <summary><c>buttonField</c>: required.</summary>
    [JsonPropertyName("buttonField")]
    public string? ButtonField { get; set; }

    /// <summary><c>buttonSelector</c>.</summary>
    [JsonPropertyName("buttonSelector")]
    public string? ButtonSelector { get; set; }

    /// <summary><c>extraFieldSelector</c>.</summary>
    [JsonPropertyName("extraFieldSelector")]
    public string? ExtraFieldSelector { get; set; }

    /// <summary><c>extraFieldValue</c>.</summary>
    [JsonPropertyName("extraFieldValue")]
    public string? ExtraFieldValue { get; set; }

    /// <summary><c>loginUrlRegex</c>.</summary>
    [JsonPropertyName("loginUrlRegex")]
    public string? LoginUrlRegex { get; set; }

    /// <summary><c>passwordField</c>: required.</summary>
    [JsonPropertyName("passwordField")]
    public string? PasswordField { get; set; }

    /// <summary><c>passwordSelector</c>.</summary>
    [JsonPropertyName("passwordSelector")]
    public string? PasswordSelector { get; set; }

    /// <summary><c>targetURL</c>.</summary>
    [JsonPropertyName("targetURL")]
    public string? TargetUrl { get; set; }

    /// <summary><c>url</c>: required.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary><c>userNameSelector</c>.</summary>
    [JsonPropertyName("userNameSelector")]
    public string? UserNameSelector { get; set; }

    /// <summary><c>usernameField</c>: required.</summary>
    [JsonPropertyName("usernameField")]
    public string? UsernameField { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
