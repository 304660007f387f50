// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary><c>ByDateTimeAuthenticatorGracePeriodExpiry</c> of Okta's API.</summary>
public sealed partial class ByDateTimeAuthenticatorGracePeriodExpiry : EnrollmentPolicyAuthenticatorGracePeriod
{
    /// <summary>Creates one, which says what kind it is.</summary>
    public ByDateTimeAuthenticatorGracePeriodExpiry() => Type = new("BY_DATE_TIME");

    /// <summary><c>expiry</c>.</summary>
    [JsonPropertyName("expiry")]
    public string? Expiry { get; set; }
}
