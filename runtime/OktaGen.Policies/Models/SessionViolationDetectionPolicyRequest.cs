// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>SessionViolationDetectionPolicy</c> as it is sent.</summary>
public sealed partial class SessionViolationDetectionPolicyRequest : PolicyRequest
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public SessionViolationDetectionPolicyRequest() => Type = new("SESSION_VIOLATION_DETECTION");

    /// <summary><c>conditions</c>.</summary>
    [JsonPropertyName("conditions")]
    public string? Conditions { get; set; }
}
