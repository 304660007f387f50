// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/PasswordPolicyAuthenticationProviderType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PasswordPolicyAuthenticationProviderType>))]
public readonly record struct PasswordPolicyAuthenticationProviderType(string Value) : IOpenEnum<PasswordPolicyAuthenticationProviderType>
{
    /// <summary><c>ACTIVE_DIRECTORY</c>.</summary>
    public static PasswordPolicyAuthenticationProviderType ActiveDirectory => new("ACTIVE_DIRECTORY");

    /// <summary><c>ANY</c>.</summary>
    public static PasswordPolicyAuthenticationProviderType Any => new("ANY");

    /// <summary><c>LDAP</c>.</summary>
    public static PasswordPolicyAuthenticationProviderType Ldap => new("LDAP");

    /// <summary><c>OKTA</c>.</summary>
    public static PasswordPolicyAuthenticationProviderType Okta => new("OKTA");

    /// <inheritdoc/>
    public static PasswordPolicyAuthenticationProviderType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
