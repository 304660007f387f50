// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>AuthenticationMethod</c> of Okta's API.</summary>
public sealed partial class AuthenticationMethod
{
    /// <summary><c>hardwareProtection</c>: default <c>OPTIONAL</c>.</summary>
    [JsonPropertyName("hardwareProtection")]
    public AuthenticationMethodHardwareProtection? HardwareProtection { get; set; }

    /// <summary><c>id</c>.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    /// <summary><c>key</c>: required.</summary>
    [JsonPropertyName("key")]
    public string? Key { get; set; }

    /// <summary><c>method</c>: required.</summary>
    [JsonPropertyName("method")]
    public string? Method { get; set; }

    /// <summary><c>phishingResistant</c>: default <c>OPTIONAL</c>.</summary>
    [JsonPropertyName("phishingResistant")]
    public AuthenticationMethodPhishingResistant? PhishingResistant { get; set; }

    /// <summary><c>userVerification</c>: default <c>OPTIONAL</c>.</summary>
    [JsonPropertyName("userVerification")]
    public AuthenticationMethodUserVerification? UserVerification { get; set; }

    /// <summary><c>userVerificationMethods</c>.</summary>
    [JsonPropertyName("userVerificationMethods")]
    public List<AuthenticationMethodUserVerificationMethod>? UserVerificationMethods { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
