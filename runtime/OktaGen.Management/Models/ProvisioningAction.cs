// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ProvisioningAction</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProvisioningAction>))]
public readonly record struct ProvisioningAction(string Value) : IOpenEnum<ProvisioningAction>
{
    /// <summary><c>AUTO</c>.</summary>
    public static ProvisioningAction Auto => new("AUTO");

    /// <summary><c>DISABLED</c>.</summary>
    public static ProvisioningAction Disabled => new("DISABLED");

    /// <inheritdoc/>
    public static ProvisioningAction Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
