// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SessionIdentityProviderType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SessionIdentityProviderType>))]
public readonly record struct SessionIdentityProviderType(string Value) : IOpenEnum<SessionIdentityProviderType>
{
    /// <summary><c>ACTIVE_DIRECTORY</c>.</summary>
    public static SessionIdentityProviderType ActiveDirectory => new("ACTIVE_DIRECTORY");

    /// <summary><c>FEDERATION</c>.</summary>
    public static SessionIdentityProviderType Federation => new("FEDERATION");

    /// <summary><c>LDAP</c>.</summary>
    public static SessionIdentityProviderType Ldap => new("LDAP");

    /// <summary><c>OKTA</c>.</summary>
    public static SessionIdentityProviderType Okta => new("OKTA");

    /// <summary><c>SOCIAL</c>.</summary>
    public static SessionIdentityProviderType Social => new("SOCIAL");

    /// <inheritdoc/>
    public static SessionIdentityProviderType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
