// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ApplicationLifecycleStatus</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ApplicationLifecycleStatus>))]
public readonly record struct ApplicationLifecycleStatus(string Value) : IOpenEnum<ApplicationLifecycleStatus>
{
    /// <summary><c>ACTIVE</c>.</summary>
    public static ApplicationLifecycleStatus Active => new("ACTIVE");

    /// <summary><c>DELETED</c>.</summary>
    public static ApplicationLifecycleStatus Deleted => new("DELETED");

    /// <summary><c>INACTIVE</c>.</summary>
    public static ApplicationLifecycleStatus Inactive => new("INACTIVE");

    /// <inheritdoc/>
    public static ApplicationLifecycleStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
