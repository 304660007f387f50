// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>listYubikeyOtpTokens/sortOrder</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<YubikeyOtpTokenSortOrder>))]
public readonly record struct YubikeyOtpTokenSortOrder(string Value) : IOpenEnum<YubikeyOtpTokenSortOrder>
{
    /// <summary><c>ASC</c>.</summary>
    public static YubikeyOtpTokenSortOrder Asc => new("ASC");

    /// <summary><c>DESC</c>.</summary>
    public static YubikeyOtpTokenSortOrder Desc => new("DESC");

    /// <inheritdoc/>
    public static YubikeyOtpTokenSortOrder Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
