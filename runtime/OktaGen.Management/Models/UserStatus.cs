// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/UserStatus</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UserStatus>))]
public readonly record struct UserStatus(string Value) : IOpenEnum<UserStatus>
{
    /// <summary><c>ACTIVE</c>.</summary>
    public static UserStatus Active => new("ACTIVE");

    /// <summary><c>DEPROVISIONED</c>.</summary>
    public static UserStatus Deprovisioned => new("DEPROVISIONED");

    /// <summary><c>LOCKED_OUT</c>.</summary>
    public static UserStatus LockedOut => new("LOCKED_OUT");

    /// <summary><c>PASSWORD_EXPIRED</c>.</summary>
    public static UserStatus PasswordExpired => new("PASSWORD_EXPIRED");

    /// <summary><c>PROVISIONED</c>.</summary>
    public static UserStatus Provisioned => new("PROVISIONED");

    /// <summary><c>RECOVERY</c>.</summary>
    public static UserStatus Recovery => new("RECOVERY");

    /// <summary><c>STAGED</c>.</summary>
    public static UserStatus Staged => new("STAGED");

    /// <summary><c>SUSPENDED</c>.</summary>
    public static UserStatus Suspended => new("SUSPENDED");

    /// <inheritdoc/>
    public static UserStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
