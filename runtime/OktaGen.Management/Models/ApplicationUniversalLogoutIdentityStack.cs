// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ApplicationUniversalLogout/identityStack</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplicationUniversalLogoutIdentityStack>))]
public readonly record struct ApplicationUniversalLogoutIdentityStack(string Value) : IOpenEnum<ApplicationUniversalLogoutIdentityStack>
{
    /// <summary><c>NOT_SHARED</c>.</summary>
    public static ApplicationUniversalLogoutIdentityStack NotShared => new("NOT_SHARED");

    /// <summary><c>SHARED</c>.</summary>
    public static ApplicationUniversalLogoutIdentityStack Shared => new("SHARED");

    /// <inheritdoc/>
    public static ApplicationUniversalLogoutIdentityStack Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
