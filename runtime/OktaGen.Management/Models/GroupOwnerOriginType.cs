// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/GroupOwnerOriginType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<GroupOwnerOriginType>))]
public readonly record struct GroupOwnerOriginType(string Value) : IOpenEnum<GroupOwnerOriginType>
{
    /// <summary><c>APPLICATION</c>.</summary>
    public static GroupOwnerOriginType Application => new("APPLICATION");

    /// <summary><c>OKTA_DIRECTORY</c>.</summary>
    public static GroupOwnerOriginType OktaDirectory => new("OKTA_DIRECTORY");

    /// <inheritdoc/>
    public static GroupOwnerOriginType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
