// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SessionAuthenticationMethod</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SessionAuthenticationMethod>))]
public readonly record struct SessionAuthenticationMethod(string Value) : IOpenEnum<SessionAuthenticationMethod>
{
    /// <summary><c>fpt</c>.</summary>
    public static SessionAuthenticationMethod Fpt => new("fpt");

    /// <summary><c>geo</c>.</summary>
    public static SessionAuthenticationMethod Geo => new("geo");

    /// <summary><c>hwk</c>.</summary>
    public static SessionAuthenticationMethod Hwk => new("hwk");

    /// <summary><c>kba</c>.</summary>
    public static SessionAuthenticationMethod Kba => new("kba");

    /// <summary><c>mca</c>.</summary>
    public static SessionAuthenticationMethod Mca => new("mca");

    /// <summary><c>mfa</c>.</summary>
    public static SessionAuthenticationMethod Mfa => new("mfa");

    /// <summary><c>otp</c>.</summary>
    public static SessionAuthenticationMethod Otp => new("otp");

    /// <summary><c>pwd</c>.</summary>
    public static SessionAuthenticationMethod Pwd => new("pwd");

    /// <summary><c>sc</c>.</summary>
    public static SessionAuthenticationMethod Sc => new("sc");

    /// <summary><c>sms</c>.</summary>
    public static SessionAuthenticationMethod Sms => new("sms");

    /// <summary><c>swk</c>.</summary>
    public static SessionAuthenticationMethod Swk => new("swk");

    /// <summary><c>tel</c>.</summary>
    public static SessionAuthenticationMethod Tel => new("tel");

    /// <inheritdoc/>
    public static SessionAuthenticationMethod Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
