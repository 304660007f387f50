// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Policies;

/// <summary>Reads a <see cref="PolicyRule"/> by its <c>type</c>, wherever that stands.</summary>
public sealed class PolicyRuleConverter() : DiscriminatorConverter<PolicyRule>("type")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "ACCESS_POLICY" => typeof(AccessPolicyRule),
        "CLIENT_UPDATE" => typeof(ClientUpdatePolicyRule),
        "DEVICE_SIGNAL_COLLECTION" => typeof(DeviceSignalCollectionPolicyRule),
        "ENTITY_RISK" => typeof(EntityRiskPolicyRule),
        "IDENTITY_CLAIM_SOURCING" => typeof(IdentityClaimSourcingPolicyRule),
        "IDP_DISCOVERY" => typeof(IdpDiscoveryPolicyRule),
        "MFA_ENROLL" => typeof(AuthenticatorEnrollmentPolicyRule),
        "PASSWORD" => typeof(PasswordPolicyRule),
        "POST_AUTH_SESSION" => typeof(PostAuthSessionPolicyRule),
        "PROFILE_ENROLLMENT" => typeof(ProfileEnrollmentPolicyRule),
        "SESSION_VIOLATION_DETECTION" => typeof(SessionViolationDetectionPolicyRule),
        "SIGN_ON" => typeof(OktaSignOnPolicyRule),
        _ => typeof(UnknownPolicyRule),
    };
}
