// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/AuthenticatorEnrollmentPolicyAuthenticatorType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AuthenticatorEnrollmentPolicyAuthenticatorType>))]
public readonly record struct AuthenticatorEnrollmentPolicyAuthenticatorType(string Value) : IOpenEnum<AuthenticatorEnrollmentPolicyAuthenticatorType>
{
    /// <summary><c>custom_app</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorType CustomApp => new("custom_app");

    /// <summary><c>custom_otp</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorType CustomOtp => new("custom_otp");

    /// <summary><c>duo</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorType Duo => new("duo");

    /// <summary><c>external_idp</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorType ExternalIdp => new("external_idp");

    /// <summary><c>google_otp</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorType GoogleOtp => new("google_otp");

    /// <summary><c>okta_email</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorType OktaEmail => new("okta_email");

    /// <summary><c>okta_password</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorType OktaPassword => new("okta_password");

    /// <summary><c>okta_verify</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorType OktaVerify => new("okta_verify");

    /// <summary><c>onprem_mfa</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorType OnpremMfa => new("onprem_mfa");

    /// <summary><c>phone_number</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorType PhoneNumber => new("phone_number");

    /// <summary><c>rsa_token</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorType RsaToken => new("rsa_token");

    /// <summary><c>security_question</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorType SecurityQuestion => new("security_question");

    /// <summary><c>symantec_vip</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorType SymantecVip => new("symantec_vip");

    /// <summary><c>webauthn</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorType Webauthn => new("webauthn");

    /// <summary><c>yubikey_token</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorType YubikeyToken => new("yubikey_token");

    /// <inheritdoc/>
    public static AuthenticatorEnrollmentPolicyAuthenticatorType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
