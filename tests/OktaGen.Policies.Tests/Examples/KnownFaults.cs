namespace OktaGen.Management.Tests.Examples;

/// <summary>The examples that contradict the description or what Okta sends.</summary>
internal static class KnownFaults
{
    private static readonly string[] s_withoutDates =
    [
        "listPolicies 200 password",
        "listPolicies 200 mfa-enroll",
        "listPolicies 200 idp-discovery",
        "listPolicies 200 profile-enrollment",
        "listPolicies 200 passwordWithBreachedProtection",
        "listPolicies 200 mfa-enroll-grace-period",
        "listPolicies 200 mfa-enroll-auto-enroll-disabled",
        "createPolicy 200 password",
        "createPolicy 200 mfa-enroll",
        "createPolicy 200 idp-discovery",
        "createPolicy 200 profile-enrollment",
        "createPolicy 200 passwordWithBreachedProtection",
        "createPolicy 200 mfa-enroll-auto-enroll-disabled",
        "getPolicy 200 password",
        "getPolicy 200 mfa-enroll",
        "getPolicy 200 idp-discovery",
        "getPolicy 200 profile-enrollment",
        "getPolicy 200 passwordWithBreachedProtection",
        "getPolicy 200 mfa-enroll-grace-period",
        "getPolicy 200 mfa-enroll-auto-enroll-disabled",
        "replacePolicy 200 password",
        "replacePolicy 200 mfa-enroll",
        "replacePolicy 200 idp-discovery",
        "replacePolicy 200 profile-enrollment",
        "replacePolicy 200 passwordWithBreachedProtection",
        "replacePolicy 200 mfa-enroll-with-grace-period",
        "replacePolicy 200 mfa-enroll-auto-enroll-disabled",
        "clonePolicy 200 password",
        "clonePolicy 200 mfa-enroll",
        "clonePolicy 200 idp-discovery",
        "clonePolicy 200 profile-enrollment",
        "clonePolicy 200 passwordWithBreachedProtection",
        "clonePolicy 200 mfa-enroll-with-grace-period",
        "clonePolicy 200 mfa-enroll-auto-enroll-disabled",
    ];

    private static readonly string[] s_withOneConstraint =
    [
        "createPolicyRule request Enable2FAPreciseAuth",
        "createPolicyRule request CreateAuthPolicyRule2FADisablePostAuthKmsi",
        "createPolicyRule 200 Enable2FAPreciseAuth",
        "createPolicyRule 200 CreateAuthPolicyRuleDevicePlatformCondition",
        "createPolicyRule 200 CreateAuthPolicyRule2FAEnablePostAuthKmsi",
        "createPolicyRule 200 CreateAuthPolicyRule2FADisablePostAuthKmsi",
        "getPolicyRule 200 AuthPolicyRule2FAEnablePostAuthKmsi",
        "getPolicyRule 200 AuthPolicyRule2FADisablePostAuthKmsi",
        "replacePolicyRule request UpdateAuthPolicyRule2FADisablePostAuthKmsi",
        "replacePolicyRule 200 UpdateAuthPolicyRule2FAEnablePostAuthKmsi",
        "replacePolicyRule 200 UpdateAuthPolicyRule2FADisablePostAuthKmsi",
    ];

    /// <summary>All of them, by operation, place and name.</summary>
    public static IReadOnlyDictionary<string, KnownFault> All { get; } = new Dictionary<string, KnownFault>(
    [
        .. s_withoutDates.Select(
        static name => KeyValuePair.Create(name, new KnownFault("Words stand there for dates.", "created", "lastUpdated"))),
        .. s_withOneConstraint.Select(
        static name => KeyValuePair.Create(name, new KnownFault("One object stands there for a list.", "constraints"))),
        .. ((string[])["replacePolicyRule request UpdateAllowedIdentifiersInUserProfilePolicy",
        "replacePolicyRule 200 UpdateAllowedIdentifiersInUserProfilePolicy"])
            .Select(static name =>
            KeyValuePair.Create(name, new KnownFault("Values end with the comma of another notation.", "priority", "system"))),
    ]);
}
