// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/GrantOrTokenStatus</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<GrantOrTokenStatus>))]
public readonly record struct GrantOrTokenStatus(string Value) : IOpenEnum<GrantOrTokenStatus>
{
    /// <summary><c>ACTIVE</c>.</summary>
    public static GrantOrTokenStatus Active => new("ACTIVE");

    /// <summary><c>REVOKED</c>.</summary>
    public static GrantOrTokenStatus Revoked => new("REVOKED");

    /// <inheritdoc/>
    public static GrantOrTokenStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
