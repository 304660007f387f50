// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/UserFactorYubikeyOtpToken/status</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UserFactorYubikeyOtpTokenStatus>))]
public readonly record struct UserFactorYubikeyOtpTokenStatus(string Value) : IOpenEnum<UserFactorYubikeyOtpTokenStatus>
{
    /// <summary><c>ACTIVE</c>.</summary>
    public static UserFactorYubikeyOtpTokenStatus Active => new("ACTIVE");

    /// <summary><c>BLOCKED</c>.</summary>
    public static UserFactorYubikeyOtpTokenStatus Blocked => new("BLOCKED");

    /// <summary><c>DELETED</c>.</summary>
    public static UserFactorYubikeyOtpTokenStatus Deleted => new("DELETED");

    /// <summary><c>INACTIVE</c>.</summary>
    public static UserFactorYubikeyOtpTokenStatus Inactive => new("INACTIVE");

    /// <summary><c>REVOKED</c>.</summary>
    public static UserFactorYubikeyOtpTokenStatus Revoked => new("REVOKED");

    /// <summary><c>UNASSIGNED</c>.</summary>
    public static UserFactorYubikeyOtpTokenStatus Unassigned => new("UNASSIGNED");

    /// <inheritdoc/>
    public static UserFactorYubikeyOtpTokenStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
