// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>Reads a <see cref="UserFactor"/> by its <c>factorType</c>, wherever that stands.</summary>
public sealed class UserFactorConverter() : DiscriminatorConverter<UserFactor>("factorType")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "call" => typeof(UserFactorCall),
        "email" => typeof(UserFactorEmail),
        "push" => typeof(UserFactorPush),
        "question" => typeof(UserFactorSecurityQuestion),
        "signed_nonce" => typeof(UserFactorSignedNonce),
        "sms" => typeof(UserFactorSms),
        "token" => typeof(UserFactorToken),
        "token:hardware" => typeof(UserFactorTokenHardware),
        "token:hotp" => typeof(UserFactorTokenHotp),
        "token:software:totp" => typeof(UserFactorTokenSoftwareTotp),
        "u2f" => typeof(UserFactorU2F),
        "web" => typeof(UserFactorWeb),
        "webauthn" => typeof(UserFactorWebAuthn),
        _ => typeof(UnknownUserFactor),
    };
}
