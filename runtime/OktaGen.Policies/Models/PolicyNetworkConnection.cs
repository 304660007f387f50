// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/PolicyNetworkConnection</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PolicyNetworkConnection>))]
public readonly record struct PolicyNetworkConnection(string Value) : IOpenEnum<PolicyNetworkConnection>
{
    /// <summary><c>ANYWHERE</c>.</summary>
    public static PolicyNetworkConnection Anywhere => new("ANYWHERE");

    /// <summary><c>ZONE</c>.</summary>
    public static PolicyNetworkConnection Zone => new("ZONE");

    /// <inheritdoc/>
    public static PolicyNetworkConnection Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
