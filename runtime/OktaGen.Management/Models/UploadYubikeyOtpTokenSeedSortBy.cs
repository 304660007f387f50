// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>uploadYubikeyOtpTokenSeed/sortBy</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UploadYubikeyOtpTokenSeedSortBy>))]
public readonly record struct UploadYubikeyOtpTokenSeedSortBy(string Value) : IOpenEnum<UploadYubikeyOtpTokenSeedSortBy>
{
    /// <summary><c>activated</c>.</summary>
    public static UploadYubikeyOtpTokenSeedSortBy Activated => new("activated");

    /// <summary><c>created</c>.</summary>
    public static UploadYubikeyOtpTokenSeedSortBy Created => new("created");

    /// <summary><c>lastVerified</c>.</summary>
    public static UploadYubikeyOtpTokenSeedSortBy LastVerified => new("lastVerified");

    /// <summary><c>profile.email</c>.</summary>
    public static UploadYubikeyOtpTokenSeedSortBy ProfileEmail => new("profile.email");

    /// <summary><c>profile.serial</c>.</summary>
    public static UploadYubikeyOtpTokenSeedSortBy ProfileSerial => new("profile.serial");

    /// <summary><c>status</c>.</summary>
    public static UploadYubikeyOtpTokenSeedSortBy Status => new("status");

    /// <summary><c>user.id</c>.</summary>
    public static UploadYubikeyOtpTokenSeedSortBy UserId => new("user.id");

    /// <inheritdoc/>
    public static UploadYubikeyOtpTokenSeedSortBy Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
