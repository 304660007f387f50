// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SamlApplicationSettingsSignOn/digestAlgorithm</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SamlApplicationSettingsSignOnDigestAlgorithm>))]
public readonly record struct SamlApplicationSettingsSignOnDigestAlgorithm(string Value) : IOpenEnum<SamlApplicationSettingsSignOnDigestAlgorithm>
{
    /// <summary><c>SHA1</c>.</summary>
    public static SamlApplicationSettingsSignOnDigestAlgorithm Sha1 => new("SHA1");

    /// <summary><c>SHA256</c>.</summary>
    public static SamlApplicationSettingsSignOnDigestAlgorithm Sha256 => new("SHA256");

    /// <inheritdoc/>
    public static SamlApplicationSettingsSignOnDigestAlgorithm Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
