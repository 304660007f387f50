// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/DetectedRiskEvents</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DetectedRiskEvents>))]
public readonly record struct DetectedRiskEvents(string Value) : IOpenEnum<DetectedRiskEvents>
{
    /// <summary><c>ADMIN_REPORTED_USER_RISK</c>.</summary>
    public static DetectedRiskEvents AdminReportedUserRisk => new("ADMIN_REPORTED_USER_RISK");

    /// <summary><c>BRUTE_FORCE_ATTACK</c>.</summary>
    public static DetectedRiskEvents BruteForceAttack => new("BRUTE_FORCE_ATTACK");

    /// <summary><c>ENTITY_CRITICAL_ACTION_FROM_HIGH_THREAT_IP</c>.</summary>
    public static DetectedRiskEvents EntityCriticalActionFromHighThreatIp => new("ENTITY_CRITICAL_ACTION_FROM_HIGH_THREAT_IP");

    /// <summary><c>OKTA_THREAT_INTELLIGENCE</c>.</summary>
    public static DetectedRiskEvents OktaThreatIntelligence => new("OKTA_THREAT_INTELLIGENCE");

    /// <summary><c>SECURITY_EVENTS_PROVIDER_REPORTED_RISK</c>.</summary>
    public static DetectedRiskEvents SecurityEventsProviderReportedRisk => new("SECURITY_EVENTS_PROVIDER_REPORTED_RISK");

    /// <summary><c>SESSION_INFLUENCED_USER_RISK</c>.</summary>
    public static DetectedRiskEvents SessionInfluencedUserRisk => new("SESSION_INFLUENCED_USER_RISK");

    /// <summary><c>SUSPICIOUS_APP_ACCESS</c>.</summary>
    public static DetectedRiskEvents SuspiciousAppAccess => new("SUSPICIOUS_APP_ACCESS");

    /// <summary><c>USER_REPORTED_SUSPICIOUS_ACTIVITY</c>.</summary>
    public static DetectedRiskEvents UserReportedSuspiciousActivity => new("USER_REPORTED_SUSPICIOUS_ACTIVITY");

    /// <inheritdoc/>
    public static DetectedRiskEvents Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
