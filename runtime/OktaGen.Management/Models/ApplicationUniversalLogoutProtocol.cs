// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ApplicationUniversalLogout/protocol</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplicationUniversalLogoutProtocol>))]
public readonly record struct ApplicationUniversalLogoutProtocol(string Value) : IOpenEnum<ApplicationUniversalLogoutProtocol>
{
    /// <summary><c>GLOBAL_TOKEN_REVOCATION</c>.</summary>
    public static ApplicationUniversalLogoutProtocol GlobalTokenRevocation => new("GLOBAL_TOKEN_REVOCATION");

    /// <summary><c>PROPRIETARY</c>.</summary>
    public static ApplicationUniversalLogoutProtocol Proprietary => new("PROPRIETARY");

    /// <inheritdoc/>
    public static ApplicationUniversalLogoutProtocol Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
