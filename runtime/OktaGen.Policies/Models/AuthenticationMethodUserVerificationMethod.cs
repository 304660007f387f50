// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/AuthenticationMethod/userVerificationMethods/[]</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AuthenticationMethodUserVerificationMethod>))]
public readonly record struct AuthenticationMethodUserVerificationMethod(string Value) : IOpenEnum<AuthenticationMethodUserVerificationMethod>
{
    /// <summary><c>BIOMETRICS</c>.</summary>
    public static AuthenticationMethodUserVerificationMethod Biometrics => new("BIOMETRICS");

    /// <summary><c>PIN</c>.</summary>
    public static AuthenticationMethodUserVerificationMethod Pin => new("PIN");

    /// <inheritdoc/>
    public static AuthenticationMethodUserVerificationMethod Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
