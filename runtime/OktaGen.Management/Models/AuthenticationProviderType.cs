// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/AuthenticationProviderType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AuthenticationProviderType>))]
public readonly record struct AuthenticationProviderType(string Value) : IOpenEnum<AuthenticationProviderType>
{
    /// <summary><c>ACTIVE_DIRECTORY</c>.</summary>
    public static AuthenticationProviderType ActiveDirectory => new("ACTIVE_DIRECTORY");

    /// <summary><c>FEDERATION</c>.</summary>
    public static AuthenticationProviderType Federation => new("FEDERATION");

    /// <summary><c>IMPORT</c>.</summary>
    public static AuthenticationProviderType Import => new("IMPORT");

    /// <summary><c>LDAP</c>.</summary>
    public static AuthenticationProviderType Ldap => new("LDAP");

    /// <summary><c>OKTA</c>.</summary>
    public static AuthenticationProviderType Okta => new("OKTA");

    /// <summary><c>SOCIAL</c>.</summary>
    public static AuthenticationProviderType Social => new("SOCIAL");

    /// <inheritdoc/>
    public static AuthenticationProviderType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
