// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>PossessionConstraint</c> of Okta's API.</summary>
public sealed partial class PossessionConstraint
{
    /// <summary><c>authenticationMethods</c>.</summary>
    [JsonPropertyName("authenticationMethods")]
    public List<AuthenticationMethodObject>? AuthenticationMethods { get; set; }

    /// <summary><c>deviceBound</c>: default <c>OPTIONAL</c>.</summary>
    [JsonPropertyName("deviceBound")]
    public PossessionConstraintDeviceBound? DeviceBound { get; set; }

    /// <summary><c>excludedAuthenticationMethods</c>.</summary>
    [JsonPropertyName("excludedAuthenticationMethods")]
    public List<AuthenticationMethodObject>? ExcludedAuthenticationMethods { get; set; }

    /// <summary><c>hardwareProtection</c>: default <c>OPTIONAL</c>.</summary>
    [JsonPropertyName("hardwareProtection")]
    public PossessionConstraintHardwareProtection? HardwareProtection { get; set; }

    /// <summary><c>methods</c>.</summary>
    [JsonPropertyName("methods")]
    public List<AccessPolicyConstraintMethod>? Methods { get; set; }

    /// <summary><c>phishingResistant</c>: default <c>OPTIONAL</c>.</summary>
    [JsonPropertyName("phishingResistant")]
    public PossessionConstraintPhishingResistant? PhishingResistant { get; set; }

    /// <summary><c>reauthenticateIn</c>.</summary>
    [JsonPropertyName("reauthenticateIn")]
    public string? ReauthenticateIn { get; set; }

    /// <summary><c>required</c>.</summary>
    [JsonPropertyName("required")]
    public bool? Required { get; set; }

    /// <summary><c>types</c>.</summary>
    [JsonPropertyName("types")]
    public List<AccessPolicyConstraintType>? Types { get; set; }

    /// <summary><c>userPresence</c>: default <c>REQUIRED</c>.</summary>
    [JsonPropertyName("userPresence")]
    public PossessionConstraintUserPresence? UserPresence { get; set; }

    /// <summary><c>userVerification</c>: default <c>OPTIONAL</c>.</summary>
    [JsonPropertyName("userVerification")]
    public PossessionConstraintUserVerification? UserVerification { get; set; }

    /// <summary><c>userVerificationMethods</c>.</summary>
    [JsonPropertyName("userVerificationMethods")]
    public List<PossessionConstraintUserVerificationMethod>? UserVerificationMethods { get; set; }

    /// <summary>What Okta sends and the description does not name. It is kept, and sent with the rest.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
