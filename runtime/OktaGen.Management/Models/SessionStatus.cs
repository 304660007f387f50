// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SessionStatus</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SessionStatus>))]
public readonly record struct SessionStatus(string Value) : IOpenEnum<SessionStatus>
{
    /// <summary><c>ACTIVE</c>.</summary>
    public static SessionStatus Active => new("ACTIVE");

    /// <summary><c>MFA_ENROLL</c>.</summary>
    public static SessionStatus MfaEnroll => new("MFA_ENROLL");

    /// <summary><c>MFA_REQUIRED</c>.</summary>
    public static SessionStatus MfaRequired => new("MFA_REQUIRED");

    /// <inheritdoc/>
    public static SessionStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
