// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/ProvisioningSuspendedAction</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ProvisioningSuspendedAction>))]
public readonly record struct ProvisioningSuspendedAction(string Value) : IOpenEnum<ProvisioningSuspendedAction>
{
    /// <summary><c>NONE</c>.</summary>
    public static ProvisioningSuspendedAction None => new("NONE");

    /// <summary><c>UNSUSPEND</c>.</summary>
    public static ProvisioningSuspendedAction Unsuspend => new("UNSUSPEND");

    /// <inheritdoc/>
    public static ProvisioningSuspendedAction Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
