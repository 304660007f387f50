// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/AuthenticatorEnrollmentPolicySettingsType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AuthenticatorEnrollmentPolicySettingsType>))]
public readonly record struct AuthenticatorEnrollmentPolicySettingsType(string Value) : IOpenEnum<AuthenticatorEnrollmentPolicySettingsType>
{
    /// <summary><c>AUTHENTICATORS</c>.</summary>
    public static AuthenticatorEnrollmentPolicySettingsType Authenticators => new("AUTHENTICATORS");

    /// <summary><c>FACTORS</c>.</summary>
    public static AuthenticatorEnrollmentPolicySettingsType Factors => new("FACTORS");

    /// <inheritdoc/>
    public static AuthenticatorEnrollmentPolicySettingsType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
