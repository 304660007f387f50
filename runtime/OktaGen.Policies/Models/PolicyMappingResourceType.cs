// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/PolicyMappingResourceType</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PolicyMappingResourceType>))]
public readonly record struct PolicyMappingResourceType(string Value) : IOpenEnum<PolicyMappingResourceType>
{
    /// <summary><c>ACCESS_POLICY</c>.</summary>
    public static PolicyMappingResourceType AccessPolicy => new("ACCESS_POLICY");

    /// <inheritdoc/>
    public static PolicyMappingResourceType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
