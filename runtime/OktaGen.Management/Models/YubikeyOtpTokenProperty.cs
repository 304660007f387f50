// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>listYubikeyOtpTokens/filter</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<YubikeyOtpTokenProperty>))]
public readonly record struct YubikeyOtpTokenProperty(string Value) : IOpenEnum<YubikeyOtpTokenProperty>
{
    /// <summary><c>activated</c>.</summary>
    public static YubikeyOtpTokenProperty Activated => new("activated");

    /// <summary><c>created</c>.</summary>
    public static YubikeyOtpTokenProperty Created => new("created");

    /// <summary><c>lastVerified</c>.</summary>
    public static YubikeyOtpTokenProperty LastVerified => new("lastVerified");

    /// <summary><c>profile.email</c>.</summary>
    public static YubikeyOtpTokenProperty ProfileEmail => new("profile.email");

    /// <summary><c>profile.serial</c>.</summary>
    public static YubikeyOtpTokenProperty ProfileSerial => new("profile.serial");

    /// <summary><c>status</c>.</summary>
    public static YubikeyOtpTokenProperty Status => new("status");

    /// <summary><c>user.id</c>.</summary>
    public static YubikeyOtpTokenProperty UserId => new("user.id");

    /// <inheritdoc/>
    public static YubikeyOtpTokenProperty Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
