// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/CapabilitiesImportRulesUserCreateAndMatchObject/exactMatchCriteria</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<CapabilitiesImportRulesUserCreateAndMatchObjectExactMatchCriteria>))]
public readonly record struct CapabilitiesImportRulesUserCreateAndMatchObjectExactMatchCriteria(string Value) : IOpenEnum<CapabilitiesImportRulesUserCreateAndMatchObjectExactMatchCriteria>
{
    /// <summary><c>EMAIL</c>.</summary>
    public static CapabilitiesImportRulesUserCreateAndMatchObjectExactMatchCriteria Email => new("EMAIL");

    /// <summary><c>USERNAME</c>.</summary>
    public static CapabilitiesImportRulesUserCreateAndMatchObjectExactMatchCriteria Username => new("USERNAME");

    /// <inheritdoc/>
    public static CapabilitiesImportRulesUserCreateAndMatchObjectExactMatchCriteria Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
