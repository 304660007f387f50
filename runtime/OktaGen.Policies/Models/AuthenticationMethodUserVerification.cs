// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/AuthenticationMethod/userVerification</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AuthenticationMethodUserVerification>))]
public readonly record struct AuthenticationMethodUserVerification(string Value) : IOpenEnum<AuthenticationMethodUserVerification>
{
    /// <summary><c>OPTIONAL</c>.</summary>
    public static AuthenticationMethodUserVerification Optional => new("OPTIONAL");

    /// <summary><c>REQUIRED</c>.</summary>
    public static AuthenticationMethodUserVerification Required => new("REQUIRED");

    /// <inheritdoc/>
    public static AuthenticationMethodUserVerification Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
