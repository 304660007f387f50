// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/UserFactorStatus</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UserFactorStatus>))]
public readonly record struct UserFactorStatus(string Value) : IOpenEnum<UserFactorStatus>
{
    /// <summary><c>ACTIVE</c>.</summary>
    public static UserFactorStatus Active => new("ACTIVE");

    /// <summary><c>DISABLED</c>.</summary>
    public static UserFactorStatus Disabled => new("DISABLED");

    /// <summary><c>ENROLLED</c>.</summary>
    public static UserFactorStatus Enrolled => new("ENROLLED");

    /// <summary><c>EXPIRED</c>.</summary>
    public static UserFactorStatus Expired => new("EXPIRED");

    /// <summary><c>INACTIVE</c>.</summary>
    public static UserFactorStatus Inactive => new("INACTIVE");

    /// <summary><c>NOT_SETUP</c>.</summary>
    public static UserFactorStatus NotSetup => new("NOT_SETUP");

    /// <summary><c>PENDING_ACTIVATION</c>.</summary>
    public static UserFactorStatus PendingActivation => new("PENDING_ACTIVATION");

    /// <inheritdoc/>
    public static UserFactorStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
