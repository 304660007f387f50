// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/AuthenticatorType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AuthenticatorType>))]
public readonly record struct AuthenticatorType(string Value) : IOpenEnum<AuthenticatorType>
{
    /// <summary><c>app</c>.</summary>
    public static AuthenticatorType App => new("app");

    /// <summary><c>email</c>.</summary>
    public static AuthenticatorType Email => new("email");

    /// <summary><c>federated</c>.</summary>
    public static AuthenticatorType Federated => new("federated");

    /// <summary><c>password</c>.</summary>
    public static AuthenticatorType Password => new("password");

    /// <summary><c>phone</c>.</summary>
    public static AuthenticatorType Phone => new("phone");

    /// <summary><c>security_key</c>.</summary>
    public static AuthenticatorType SecurityKey => new("security_key");

    /// <summary><c>security_question</c>.</summary>
    public static AuthenticatorType SecurityQuestion => new("security_question");

    /// <summary><c>tac</c>.</summary>
    public static AuthenticatorType Tac => new("tac");

    /// <inheritdoc/>
    public static AuthenticatorType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
