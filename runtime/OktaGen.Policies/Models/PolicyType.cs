// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/PolicyType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PolicyType>))]
public readonly record struct PolicyType(string Value) : IOpenEnum<PolicyType>
{
    /// <summary><c>ACCESS_POLICY</c>.</summary>
    public static PolicyType AccessPolicy => new("ACCESS_POLICY");

    /// <summary><c>CLIENT_UPDATE</c>.</summary>
    public static PolicyType ClientUpdate => new("CLIENT_UPDATE");

    /// <summary><c>DEVICE_SIGNAL_COLLECTION</c>.</summary>
    public static PolicyType DeviceSignalCollection => new("DEVICE_SIGNAL_COLLECTION");

    /// <summary><c>ENTITY_RISK</c>.</summary>
    public static PolicyType EntityRisk => new("ENTITY_RISK");

    /// <summary><c>IDENTITY_CLAIM_SOURCING</c>.</summary>
    public static PolicyType IdentityClaimSourcing => new("IDENTITY_CLAIM_SOURCING");

    /// <summary><c>IDP_DISCOVERY</c>.</summary>
    public static PolicyType IdpDiscovery => new("IDP_DISCOVERY");

    /// <summary><c>MFA_ENROLL</c>.</summary>
    public static PolicyType MfaEnroll => new("MFA_ENROLL");

    /// <summary><c>OKTA_SIGN_ON</c>.</summary>
    public static PolicyType OktaSignOn => new("OKTA_SIGN_ON");

    /// <summary><c>PASSWORD</c>.</summary>
    public static PolicyType Password => new("PASSWORD");

    /// <summary><c>POST_AUTH_SESSION</c>.</summary>
    public static PolicyType PostAuthSession => new("POST_AUTH_SESSION");

    /// <summary><c>PROFILE_ENROLLMENT</c>.</summary>
    public static PolicyType ProfileEnrollment => new("PROFILE_ENROLLMENT");

    /// <summary><c>SESSION_VIOLATION_DETECTION</c>.</summary>
    public static PolicyType SessionViolationDetection => new("SESSION_VIOLATION_DETECTION");

    /// <inheritdoc/>
    public static PolicyType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
