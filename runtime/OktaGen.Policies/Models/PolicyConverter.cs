// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Policies;

/// <summary>Reads a <see cref="Policy"/> by its <c>type</c>, wherever that stands.</summary>
public sealed class PolicyConverter() : DiscriminatorConverter<Policy>("type")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "ACCESS_POLICY" => typeof(AccessPolicy),
        "CLIENT_UPDATE" => typeof(ClientUpdatePolicy),
        "DEVICE_SIGNAL_COLLECTION" => typeof(DeviceSignalCollectionPolicy),
        "ENTITY_RISK" => typeof(EntityRiskPolicy),
        "IDENTITY_CLAIM_SOURCING" => typeof(IdentityClaimSourcingPolicy),
        "IDP_DISCOVERY" => typeof(IdpDiscoveryPolicy),
        "MFA_ENROLL" => typeof(AuthenticatorEnrollmentPolicy),
        "OKTA_SIGN_ON" => typeof(OktaSignOnPolicy),
        "PASSWORD" => typeof(PasswordPolicy),
        "POST_AUTH_SESSION" => typeof(PostAuthSessionPolicy),
        "PROFILE_ENROLLMENT" => typeof(ProfileEnrollmentPolicy),
        "SESSION_VIOLATION_DETECTION" => typeof(SessionViolationDetectionPolicy),
        _ => typeof(UnknownPolicy),
    };
}
