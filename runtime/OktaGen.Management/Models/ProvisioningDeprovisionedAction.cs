// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ProvisioningDeprovisionedAction</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProvisioningDeprovisionedAction>))]
public readonly record struct ProvisioningDeprovisionedAction(string Value) : IOpenEnum<ProvisioningDeprovisionedAction>
{
    /// <summary><c>NONE</c>.</summary>
    public static ProvisioningDeprovisionedAction None => new("NONE");

    /// <summary><c>REACTIVATE</c>.</summary>
    public static ProvisioningDeprovisionedAction Reactivate => new("REACTIVATE");

    /// <inheritdoc/>
    public static ProvisioningDeprovisionedAction Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
