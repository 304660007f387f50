// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OAuth2ClientSecret/status</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OAuth2ClientSecretStatus>))]
public readonly record struct OAuth2ClientSecretStatus(string Value) : IOpenEnum<OAuth2ClientSecretStatus>
{
    /// <summary><c>ACTIVE</c>.</summary>
    public static OAuth2ClientSecretStatus Active => new("ACTIVE");

    /// <summary><c>INACTIVE</c>.</summary>
    public static OAuth2ClientSecretStatus Inactive => new("INACTIVE");

    /// <inheritdoc/>
    public static OAuth2ClientSecretStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
