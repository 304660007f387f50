// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Policies;

/// <summary>A text of which some values are known (<c>#/AssuranceMethodFactorMode</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<AssuranceMethodFactorMode>))]
public readonly record struct AssuranceMethodFactorMode(string Value) : IOpenEnum<AssuranceMethodFactorMode>
{
    /// <summary><c>1FA</c>.</summary>
    public static AssuranceMethodFactorMode N1fa => new("1FA");

    /// <summary><c>2FA</c>.</summary>
    public static AssuranceMethodFactorMode N2fa => new("2FA");

    /// <inheritdoc/>
    public static AssuranceMethodFactorMode Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
