// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>Reads a <see cref="UserFactorRequest"/> by its <c>factorType</c>, wherever that stands.</summary>
public sealed class UserFactorRequestConverter() : DiscriminatorConverter<UserFactorRequest>("factorType")
{
    /// <inheritdoc/>
    protected override Type SelectType(string? discriminator) => discriminator switch
    {
        "call" => typeof(UserFactorCallRequest),
        "email" => typeof(UserFactorEmailRequest),
        "push" => typeof(UserFactorPushRequest),
        "question" => typeof(UserFactorSecurityQuestionRequest),
        "signed_nonce" => typeof(UserFactorSignedNonceRequest),
        "sms" => typeof(UserFactorSmsRequest),
        "token" => typeof(UserFactorTokenRequest),
        "token:hardware" => typeof(UserFactorTokenHardwareRequest),
        "token:hotp" => typeof(UserFactorTokenHotpRequest),
        "token:software:totp" => typeof(UserFactorTokenSoftwareTotpRequest),
        "u2f" => typeof(UserFactorU2FRequest),
        "web" => typeof(UserFactorWebRequest),
        "webauthn" => typeof(UserFactorWebAuthnRequest),
        _ => typeof(UnknownUserFactorRequest),
    };
}
