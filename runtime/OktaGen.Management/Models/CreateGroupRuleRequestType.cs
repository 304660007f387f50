// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/CreateGroupRuleRequest/type</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<CreateGroupRuleRequestType>))]
public readonly record struct CreateGroupRuleRequestType(string Value) : IOpenEnum<CreateGroupRuleRequestType>
{
    /// <summary><c>group_rule</c>.</summary>
    public static CreateGroupRuleRequestType GroupRule => new("group_rule");

    /// <inheritdoc/>
    public static CreateGroupRuleRequestType Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
