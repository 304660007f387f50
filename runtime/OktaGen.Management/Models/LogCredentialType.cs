// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/LogCredentialType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<LogCredentialType>))]
public readonly record struct LogCredentialType(string Value) : IOpenEnum<LogCredentialType>
{
    /// <summary><c>ASSERTION</c>.</summary>
    public static LogCredentialType Assertion => new("ASSERTION");

    /// <summary><c>CERTIFICATE</c>.</summary>
    public static LogCredentialType Certificate => new("CERTIFICATE");

    /// <summary><c>DEVICE_UDID</c>.</summary>
    public static LogCredentialType DeviceUdid => new("DEVICE_UDID");

    /// <summary><c>EMAIL</c>.</summary>
    public static LogCredentialType Email => new("EMAIL");

    /// <summary><c>IWA</c>.</summary>
    public static LogCredentialType Iwa => new("IWA");

    /// <summary><c>JWT</c>.</summary>
    public static LogCredentialType Jwt => new("JWT");

    /// <summary><c>OAuth 2.0</c>.</summary>
    public static LogCredentialType OAuth20 => new("OAuth 2.0");

    /// <summary><c>OKTA_CLIENT_SESSION</c>.</summary>
    public static LogCredentialType OktaClientSession => new("OKTA_CLIENT_SESSION");

    /// <summary><c>OTP</c>.</summary>
    public static LogCredentialType Otp => new("OTP");

    /// <summary><c>PASSWORD</c>.</summary>
    public static LogCredentialType Password => new("PASSWORD");

    /// <summary><c>PRE_SHARED_SYMMETRIC_KEY</c>.</summary>
    public static LogCredentialType PreSharedSymmetricKey => new("PRE_SHARED_SYMMETRIC_KEY");

    /// <summary><c>SMS</c>.</summary>
    public static LogCredentialType Sms => new("SMS");

    /// <inheritdoc/>
    public static LogCredentialType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
