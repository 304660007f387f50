// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/PolicySubjectMatchType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PolicySubjectMatchType>))]
public readonly record struct PolicySubjectMatchType(string Value) : IOpenEnum<PolicySubjectMatchType>
{
    /// <summary><c>CUSTOM_ATTRIBUTE</c>.</summary>
    public static PolicySubjectMatchType CustomAttribute => new("CUSTOM_ATTRIBUTE");

    /// <summary><c>EMAIL</c>.</summary>
    public static PolicySubjectMatchType Email => new("EMAIL");

    /// <summary><c>USERNAME</c>.</summary>
    public static PolicySubjectMatchType Username => new("USERNAME");

    /// <summary><c>USERNAME_OR_EMAIL</c>.</summary>
    public static PolicySubjectMatchType UsernameOrEmail => new("USERNAME_OR_EMAIL");

    /// <inheritdoc/>
    public static PolicySubjectMatchType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
