// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/AuthenticatorMethodConstraint/method</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AuthenticatorMethodConstraintMethod>))]
public readonly record struct AuthenticatorMethodConstraintMethod(string Value) : IOpenEnum<AuthenticatorMethodConstraintMethod>
{
    /// <summary><c>otp</c>.</summary>
    public static AuthenticatorMethodConstraintMethod Otp => new("otp");

    /// <inheritdoc/>
    public static AuthenticatorMethodConstraintMethod Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
