// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ApplicationUniversalLogout/supportType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplicationUniversalLogoutSupportType>))]
public readonly record struct ApplicationUniversalLogoutSupportType(string Value) : IOpenEnum<ApplicationUniversalLogoutSupportType>
{
    /// <summary><c>FULL</c>.</summary>
    public static ApplicationUniversalLogoutSupportType Full => new("FULL");

    /// <summary><c>PARTIAL</c>.</summary>
    public static ApplicationUniversalLogoutSupportType Partial => new("PARTIAL");

    /// <inheritdoc/>
    public static ApplicationUniversalLogoutSupportType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
