// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/GroupType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<GroupType>))]
public readonly record struct GroupType(string Value) : IOpenEnum<GroupType>
{
    /// <summary><c>APP_GROUP</c>.</summary>
    public static GroupType AppGroup => new("APP_GROUP");

    /// <summary><c>BUILT_IN</c>.</summary>
    public static GroupType BuiltIn => new("BUILT_IN");

    /// <summary><c>OKTA_GROUP</c>.</summary>
    public static GroupType OktaGroup => new("OKTA_GROUP");

    /// <inheritdoc/>
    public static GroupType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
