// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>uploadYubikeyOtpTokenSeed/filter</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UploadYubikeyOtpTokenSeedFilter>))]
public readonly record struct UploadYubikeyOtpTokenSeedFilter(string Value) : IOpenEnum<UploadYubikeyOtpTokenSeedFilter>
{
    /// <summary><c>activated</c>.</summary>
    public static UploadYubikeyOtpTokenSeedFilter Activated => new("activated");

    /// <summary><c>created</c>.</summary>
    public static UploadYubikeyOtpTokenSeedFilter Created => new("created");

    /// <summary><c>lastVerified</c>.</summary>
    public static UploadYubikeyOtpTokenSeedFilter LastVerified => new("lastVerified");

    /// <summary><c>profile.email</c>.</summary>
    public static UploadYubikeyOtpTokenSeedFilter ProfileEmail => new("profile.email");

    /// <summary><c>profile.serial</c>.</summary>
    public static UploadYubikeyOtpTokenSeedFilter ProfileSerial => new("profile.serial");

    /// <summary><c>status</c>.</summary>
    public static UploadYubikeyOtpTokenSeedFilter Status => new("status");

    /// <summary><c>user.id</c>.</summary>
    public static UploadYubikeyOtpTokenSeedFilter UserId => new("user.id");

    /// <inheritdoc/>
    public static UploadYubikeyOtpTokenSeedFilter Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
