// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/AccessPolicyConstraint/methods/[]</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AccessPolicyConstraintMethod>))]
public readonly record struct AccessPolicyConstraintMethod(string Value) : IOpenEnum<AccessPolicyConstraintMethod>
{
    /// <summary><c>CERT</c>.</summary>
    public static AccessPolicyConstraintMethod Cert => new("CERT");

    /// <summary><c>DUO</c>.</summary>
    public static AccessPolicyConstraintMethod Duo => new("DUO");

    /// <summary><c>EMAIL</c>.</summary>
    public static AccessPolicyConstraintMethod Email => new("EMAIL");

    /// <summary><c>IDP</c>.</summary>
    public static AccessPolicyConstraintMethod Idp => new("IDP");

    /// <summary><c>OTP</c>.</summary>
    public static AccessPolicyConstraintMethod Otp => new("OTP");

    /// <summary><c>PASSWORD</c>.</summary>
    public static AccessPolicyConstraintMethod Password => new("PASSWORD");

    /// <summary><c>PUSH</c>.</summary>
    public static AccessPolicyConstraintMethod Push => new("PUSH");

    /// <summary><c>SECURITY_QUESTION</c>.</summary>
    public static AccessPolicyConstraintMethod SecurityQuestion => new("SECURITY_QUESTION");

    /// <summary><c>SIGNED_NONCE</c>.</summary>
    public static AccessPolicyConstraintMethod SignedNonce => new("SIGNED_NONCE");

    /// <summary><c>SMS</c>.</summary>
    public static AccessPolicyConstraintMethod Sms => new("SMS");

    /// <summary><c>TOTP</c>.</summary>
    public static AccessPolicyConstraintMethod Totp => new("TOTP");

    /// <summary><c>VOICE</c>.</summary>
    public static AccessPolicyConstraintMethod Voice => new("VOICE");

    /// <summary><c>WEBAUTHN</c>.</summary>
    public static AccessPolicyConstraintMethod Webauthn => new("WEBAUTHN");

    /// <inheritdoc/>
    public static AccessPolicyConstraintMethod Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
