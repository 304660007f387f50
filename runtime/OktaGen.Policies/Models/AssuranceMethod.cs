// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>AssuranceMethod</c> of Okta's API.</summary>
public sealed partial class AssuranceMethod : VerificationMethod
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public AssuranceMethod() => Type = new("ASSURANCE");

    /// <summary><c>constraints</c>.</summary>
    [JsonPropertyName("constraints")]
    public List<AccessPolicyConstraints>? Constraints { get; set; }

    /// <summary><c>factorMode</c>.</summary>
    [JsonPropertyName("factorMode")]
    public AssuranceMethodFactorMode? FactorMode { get; set; }

    /// <summary><c>inactivityPeriod</c>.</summary>
    [JsonPropertyName("inactivityPeriod")]
    public string? InactivityPeriod { get; set; }

    /// <summary><c>reauthenticateIn</c>.</summary>
    [JsonPropertyName("reauthenticateIn")]
    public string? ReauthenticateIn { get; set; }
}
