// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/LogCredentialProvider</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<LogCredentialProvider>))]
public readonly record struct LogCredentialProvider(string Value) : IOpenEnum<LogCredentialProvider>
{
    /// <summary><c>DUO</c>.</summary>
    public static LogCredentialProvider Duo => new("DUO");

    /// <summary><c>GOOGLE</c>.</summary>
    public static LogCredentialProvider Google => new("GOOGLE");

    /// <summary><c>OKTA_AUTHENTICATION_PROVIDER</c>.</summary>
    public static LogCredentialProvider OktaAuthenticationProvider => new("OKTA_AUTHENTICATION_PROVIDER");

    /// <summary><c>OKTA_CREDENTIAL_PROVIDER</c>.</summary>
    public static LogCredentialProvider OktaCredentialProvider => new("OKTA_CREDENTIAL_PROVIDER");

    /// <summary><c>RSA</c>.</summary>
    public static LogCredentialProvider Rsa => new("RSA");

    /// <summary><c>SYMANTEC</c>.</summary>
    public static LogCredentialProvider Symantec => new("SYMANTEC");

    /// <summary><c>YUBIKEY</c>.</summary>
    public static LogCredentialProvider Yubikey => new("YUBIKEY");

    /// <inheritdoc/>
    public static LogCredentialProvider Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
