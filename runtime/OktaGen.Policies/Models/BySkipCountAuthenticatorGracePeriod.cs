// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>BySkipCountAuthenticatorGracePeriod</c> of Okta's API.</summary>
public sealed partial class BySkipCountAuthenticatorGracePeriod : EnrollmentPolicyAuthenticatorGracePeriod
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public BySkipCountAuthenticatorGracePeriod() => Type = new("BY_SKIP_COUNT");

    /// <summary><c>skipCount</c>: 1 to 10.</summary>
    [JsonPropertyName("skipCount")]
    public int? SkipCount { get; set; }
}
