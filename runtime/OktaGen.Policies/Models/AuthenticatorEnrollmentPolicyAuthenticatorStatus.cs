// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/AuthenticatorEnrollmentPolicyAuthenticatorStatus</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AuthenticatorEnrollmentPolicyAuthenticatorStatus>))]
public readonly record struct AuthenticatorEnrollmentPolicyAuthenticatorStatus(string Value) : IOpenEnum<AuthenticatorEnrollmentPolicyAuthenticatorStatus>
{
    /// <summary><c>NOT_ALLOWED</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorStatus NotAllowed => new("NOT_ALLOWED");

    /// <summary><c>OPTIONAL</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorStatus Optional => new("OPTIONAL");

    /// <summary><c>REQUIRED</c>.</summary>
    public static AuthenticatorEnrollmentPolicyAuthenticatorStatus Required => new("REQUIRED");

    /// <inheritdoc/>
    public static AuthenticatorEnrollmentPolicyAuthenticatorStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
