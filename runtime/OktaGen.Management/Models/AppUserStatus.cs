// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/AppUserStatus</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AppUserStatus>))]
public readonly record struct AppUserStatus(string Value) : IOpenEnum<AppUserStatus>
{
    /// <summary><c>ACTIVE</c>.</summary>
    public static AppUserStatus Active => new("ACTIVE");

    /// <summary><c>APPROVED</c>.</summary>
    public static AppUserStatus Approved => new("APPROVED");

    /// <summary><c>DEPROVISIONED</c>.</summary>
    public static AppUserStatus Deprovisioned => new("DEPROVISIONED");

    /// <summary><c>IMPLICIT</c>.</summary>
    public static AppUserStatus Implicit => new("IMPLICIT");

    /// <summary><c>IMPORTED</c>.</summary>
    public static AppUserStatus Imported => new("IMPORTED");

    /// <summary><c>INACTIVE</c>.</summary>
    public static AppUserStatus Inactive => new("INACTIVE");

    /// <summary><c>MATCHED</c>.</summary>
    public static AppUserStatus Matched => new("MATCHED");

    /// <summary><c>PENDING</c>.</summary>
    public static AppUserStatus Pending => new("PENDING");

    /// <summary><c>PROVISIONED</c>.</summary>
    public static AppUserStatus Provisioned => new("PROVISIONED");

    /// <summary><c>REVOKED</c>.</summary>
    public static AppUserStatus Revoked => new("REVOKED");

    /// <summary><c>STAGED</c>.</summary>
    public static AppUserStatus Staged => new("STAGED");

    /// <summary><c>SUSPENDED</c>.</summary>
    public static AppUserStatus Suspended => new("SUSPENDED");

    /// <summary><c>UNASSIGNED</c>.</summary>
    public static AppUserStatus Unassigned => new("UNASSIGNED");

    /// <inheritdoc/>
    public static AppUserStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
