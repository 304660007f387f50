// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>listYubikeyOtpTokens/sortBy</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<YubikeyOtpTokenSort>))]
public readonly record struct YubikeyOtpTokenSort(string Value) : IOpenEnum<YubikeyOtpTokenSort>
{
    /// <summary><c>activated</c>.</summary>
    public static YubikeyOtpTokenSort Activated => new("activated");

    /// <summary><c>created</c>.</summary>
    public static YubikeyOtpTokenSort Created => new("created");

    /// <summary><c>lastVerified</c>.</summary>
    public static YubikeyOtpTokenSort LastVerified => new("lastVerified");

    /// <summary><c>profile.email</c>.</summary>
    public static YubikeyOtpTokenSort ProfileEmail => new("profile.email");

    /// <summary><c>profile.serial</c>.</summary>
    public static YubikeyOtpTokenSort ProfileSerial => new("profile.serial");

    /// <summary><c>status</c>.</summary>
    public static YubikeyOtpTokenSort Status => new("status");

    /// <summary><c>user.id</c>.</summary>
    public static YubikeyOtpTokenSort UserId => new("user.id");

    /// <inheritdoc/>
    public static YubikeyOtpTokenSort Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
