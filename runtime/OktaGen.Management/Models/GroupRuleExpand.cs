// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>queryExpandGroupIdToGroupNameMap</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<GroupRuleExpand>))]
public readonly record struct GroupRuleExpand(string Value) : IOpenEnum<GroupRuleExpand>
{
    /// <summary><c>groupIdToGroupNameMap</c>.</summary>
    public static GroupRuleExpand GroupIdToGroupNameMap => new("groupIdToGroupNameMap");

    /// <inheritdoc/>
    public static GroupRuleExpand Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
