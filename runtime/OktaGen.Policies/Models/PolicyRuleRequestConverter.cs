// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Policies;

/// <summary>Reads a <see cref="PolicyRuleRequest"/> by its <c>type</c>, wherever that stands.</summary>
public sealed class PolicyRuleRequestConverter() : DiscriminatorConverter<PolicyRuleRequest>("type")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "ACCESS_POLICY" => typeof(AccessPolicyRuleRequest),
        "CLIENT_UPDATE" => typeof(ClientUpdatePolicyRuleRequest),
        "DEVICE_SIGNAL_COLLECTION" => typeof(DeviceSignalCollectionPolicyRuleRequest),
        "ENTITY_RISK" => typeof(EntityRiskPolicyRuleRequest),
        "IDENTITY_CLAIM_SOURCING" => typeof(IdentityClaimSourcingPolicyRuleRequest),
        "IDP_DISCOVERY" => typeof(IdpDiscoveryPolicyRuleRequest),
        "MFA_ENROLL" => typeof(AuthenticatorEnrollmentPolicyRuleRequest),
        "PASSWORD" => typeof(PasswordPolicyRuleRequest),
        "POST_AUTH_SESSION" => typeof(PostAuthSessionPolicyRuleRequest),
        "PROFILE_ENROLLMENT" => typeof(ProfileEnrollmentPolicyRuleRequest),
        "SESSION_VIOLATION_DETECTION" => typeof(SessionViolationDetectionPolicyRuleRequest),
        "SIGN_ON" => typeof(OktaSignOnPolicyRuleRequest),
        _ => typeof(UnknownPolicyRuleRequest),
    };
}
