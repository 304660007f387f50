// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>queryDiscloseIdentifiers/[]</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<DisclosedIdentifier>))]
public readonly record struct DisclosedIdentifier(string Value) : IOpenEnum<DisclosedIdentifier>
{
    /// <summary><c>phone</c>.</summary>
    public static DisclosedIdentifier Phone => new("phone");

    /// <inheritdoc/>
    public static DisclosedIdentifier Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
