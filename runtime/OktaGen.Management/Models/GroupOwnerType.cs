// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/GroupOwnerType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<GroupOwnerType>))]
public readonly record struct GroupOwnerType(string Value) : IOpenEnum<GroupOwnerType>
{
    /// <summary><c>GROUP</c>.</summary>
    public static GroupOwnerType Group => new("GROUP");

    /// <summary><c>USER</c>.</summary>
    public static GroupOwnerType User => new("USER");

    /// <inheritdoc/>
    public static GroupOwnerType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
