// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/PatchAction</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<PatchAction>))]
public readonly record struct PatchAction(string Value) : IOpenEnum<PatchAction>
{
    /// <summary><c>remove</c>.</summary>
    public static PatchAction Remove => new("remove");

    /// <summary><c>replace</c>.</summary>
    public static PatchAction Replace => new("replace");

    /// <inheritdoc/>
    public static PatchAction Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
