// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/User/transitioningToStatus</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<UserTransitioningToStatus>))]
public readonly record struct UserTransitioningToStatus(string Value) : IOpenEnum<UserTransitioningToStatus>
{
    /// <summary><c>ACTIVE</c>.</summary>
    public static UserTransitioningToStatus Active => new("ACTIVE");

    /// <summary><c>DEPROVISIONED</c>.</summary>
    public static UserTransitioningToStatus Deprovisioned => new("DEPROVISIONED");

    /// <summary><c>PROVISIONED</c>.</summary>
    public static UserTransitioningToStatus Provisioned => new("PROVISIONED");

    /// <inheritdoc/>
    public static UserTransitioningToStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
