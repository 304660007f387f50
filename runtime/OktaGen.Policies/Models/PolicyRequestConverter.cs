// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Policies;

/// <summary>Reads a <see cref="PolicyRequest"/> by its <c>type</c>, wherever that stands.</summary>
public sealed class PolicyRequestConverter() : DiscriminatorConverter<PolicyRequest>("type")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "ACCESS_POLICY" => typeof(AccessPolicyRequest),
        "CLIENT_UPDATE" => typeof(ClientUpdatePolicyRequest),
        "DEVICE_SIGNAL_COLLECTION" => typeof(DeviceSignalCollectionPolicyRequest),
        "ENTITY_RISK" => typeof(EntityRiskPolicyRequest),
        "IDENTITY_CLAIM_SOURCING" => typeof(IdentityClaimSourcingPolicyRequest),
        "IDP_DISCOVERY" => typeof(IdpDiscoveryPolicyRequest),
        "MFA_ENROLL" => typeof(AuthenticatorEnrollmentPolicyRequest),
        "OKTA_SIGN_ON" => typeof(OktaSignOnPolicyRequest),
        "PASSWORD" => typeof(PasswordPolicyRequest),
        "POST_AUTH_SESSION" => typeof(PostAuthSessionPolicyRequest),
        "PROFILE_ENROLLMENT" => typeof(ProfileEnrollmentPolicyRequest),
        "SESSION_VIOLATION_DETECTION" => typeof(SessionViolationDetectionPolicyRequest),
        _ => typeof(UnknownPolicyRequest),
    };
}
