// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/LogAuthenticationProvider</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<LogAuthenticationProvider>))]
public readonly record struct LogAuthenticationProvider(string Value) : IOpenEnum<LogAuthenticationProvider>
{
    /// <summary><c>ACTIVE_DIRECTORY</c>.</summary>
    public static LogAuthenticationProvider ActiveDirectory => new("ACTIVE_DIRECTORY");

    /// <summary><c>FACTOR_PROVIDER</c>.</summary>
    public static LogAuthenticationProvider FactorProvider => new("FACTOR_PROVIDER");

    /// <summary><c>FEDERATION</c>.</summary>
    public static LogAuthenticationProvider Federation => new("FEDERATION");

    /// <summary><c>LDAP</c>.</summary>
    public static LogAuthenticationProvider Ldap => new("LDAP");

    /// <summary><c>OKTA_AUTHENTICATION_PROVIDER</c>.</summary>
    public static LogAuthenticationProvider OktaAuthenticationProvider => new("OKTA_AUTHENTICATION_PROVIDER");

    /// <summary><c>SOCIAL</c>.</summary>
    public static LogAuthenticationProvider Social => new("SOCIAL");

    /// <inheritdoc/>
    public static LogAuthenticationProvider Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
