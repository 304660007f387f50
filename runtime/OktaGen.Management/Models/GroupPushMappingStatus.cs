// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/GroupPushMappingStatus</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<GroupPushMappingStatus>))]
public readonly record struct GroupPushMappingStatus(string Value) : IOpenEnum<GroupPushMappingStatus>
{
    /// <summary><c>ACTIVE</c>.</summary>
    public static GroupPushMappingStatus Active => new("ACTIVE");

    /// <summary><c>ERROR</c>.</summary>
    public static GroupPushMappingStatus Error => new("ERROR");

    /// <summary><c>INACTIVE</c>.</summary>
    public static GroupPushMappingStatus Inactive => new("INACTIVE");

    /// <inheritdoc/>
    public static GroupPushMappingStatus Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
