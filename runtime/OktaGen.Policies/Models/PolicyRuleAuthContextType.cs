// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/PolicyRuleAuthContextType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PolicyRuleAuthContextType>))]
public readonly record struct PolicyRuleAuthContextType(string Value) : IOpenEnum<PolicyRuleAuthContextType>
{
    /// <summary><c>ANY</c>.</summary>
    public static PolicyRuleAuthContextType Any => new("ANY");

    /// <summary><c>LDAP_INTERFACE</c>.</summary>
    public static PolicyRuleAuthContextType LdapInterface => new("LDAP_INTERFACE");

    /// <summary><c>RADIUS</c>.</summary>
    public static PolicyRuleAuthContextType Radius => new("RADIUS");

    /// <inheritdoc/>
    public static PolicyRuleAuthContextType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
