// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary><c>SecurePasswordStoreApplicationSettingsApplication</c> of Okta's API.</summary>
public sealed partial class SecurePasswordStoreApplicationSettingsApplication
{
    /// <summary><c>optionalField1</c>.</summary>
    [JsonPropertyName("optionalField1")]
    public string? OptionalField1 { get; set; }

    /// <summary><c>optionalField1Value</c>.</summary>
    [JsonPropertyName("optionalField1Value")]
    public string? OptionalField1Value { get; set; }

    /// <summary><c>optionalField2</c>.</summary>
    [JsonPropertyName("optionalField2")]
    public string? OptionalField2 { get; set; }

    /// <summary><c>optionalField2Value</c>.</summary>
    [JsonPropertyName("optionalField2Value")]
    public string? OptionalField2Value { get; set; }

    /// <summary><c>optionalField3</c>.</summary>
    [JsonPropertyName("optionalField3")]
    public string? OptionalField3 { get; set; }

    /// <summary><c>optionalField3Value</c>.</summary>
    [JsonPropertyName("optionalField3Value")]
    public string? OptionalField3Value { get; set; }

    /// <summary><c>passwordField</c>: required.</summary>
    [JsonPropertyName("passwordField")]
    public string? PasswordField { get; set; }

    /// <summary><c>url</c>: required.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; set; }

    /// <summary><c>usernameField</c>: required.</summary>
    [JsonPropertyName("usernameField")]
    public string? UsernameField { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
