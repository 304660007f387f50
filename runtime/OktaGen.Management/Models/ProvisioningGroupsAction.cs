// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ProvisioningGroupsAction</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProvisioningGroupsAction>))]
public readonly record struct ProvisioningGroupsAction(string Value) : IOpenEnum<ProvisioningGroupsAction>
{
    /// <summary><c>APPEND</c>.</summary>
    public static ProvisioningGroupsAction Append => new("APPEND");

    /// <summary><c>ASSIGN</c>.</summary>
    public static ProvisioningGroupsAction Assign => new("ASSIGN");

    /// <summary><c>NONE</c>.</summary>
    public static ProvisioningGroupsAction None => new("NONE");

    /// <summary><c>SYNC</c>.</summary>
    public static ProvisioningGroupsAction Sync => new("SYNC");

    /// <inheritdoc/>
    public static ProvisioningGroupsAction Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
