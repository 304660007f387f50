// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/UserFactorType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UserFactorType>))]
public readonly record struct UserFactorType(string Value) : IOpenEnum<UserFactorType>
{
    /// <summary><c>call</c>.</summary>
    public static UserFactorType Call => new("call");

    /// <summary><c>email</c>.</summary>
    public static UserFactorType Email => new("email");

    /// <summary><c>push</c>.</summary>
    public static UserFactorType Push => new("push");

    /// <summary><c>question</c>.</summary>
    public static UserFactorType Question => new("question");

    /// <summary><c>signed_nonce</c>.</summary>
    public static UserFactorType SignedNonce => new("signed_nonce");

    /// <summary><c>sms</c>.</summary>
    public static UserFactorType Sms => new("sms");

    /// <summary><c>token</c>.</summary>
    public static UserFactorType Token => new("token");

    /// <summary><c>token:hardware</c>.</summary>
    public static UserFactorType TokenHardware => new("token:hardware");

    /// <summary><c>token:hotp</c>.</summary>
    public static UserFactorType TokenHotp => new("token:hotp");

    /// <summary><c>token:software:totp</c>.</summary>
    public static UserFactorType TokenSoftwareTotp => new("token:software:totp");

    /// <summary><c>u2f</c>.</summary>
    public static UserFactorType U2f => new("u2f");

    /// <summary><c>web</c>.</summary>
    public static UserFactorType Web => new("web");

    /// <summary><c>webauthn</c>.</summary>
    public static UserFactorType Webauthn => new("webauthn");

    /// <inheritdoc/>
    public static UserFactorType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
