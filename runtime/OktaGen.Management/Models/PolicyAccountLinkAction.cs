// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/PolicyAccountLinkAction</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PolicyAccountLinkAction>))]
public readonly record struct PolicyAccountLinkAction(string Value) : IOpenEnum<PolicyAccountLinkAction>
{
    /// <summary><c>AUTO</c>.</summary>
    public static PolicyAccountLinkAction Auto => new("AUTO");

    /// <summary><c>DISABLED</c>.</summary>
    public static PolicyAccountLinkAction Disabled => new("DISABLED");

    /// <inheritdoc/>
    public static PolicyAccountLinkAction Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
