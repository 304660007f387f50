// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/SamlApplicationSettingsSignOn/signatureAlgorithm</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SamlApplicationSettingsSignOnSignatureAlgorithm>))]
public readonly record struct SamlApplicationSettingsSignOnSignatureAlgorithm(string Value) : IOpenEnum<SamlApplicationSettingsSignOnSignatureAlgorithm>
{
    /// <summary><c>RSA_SHA1</c>.</summary>
    public static SamlApplicationSettingsSignOnSignatureAlgorithm RsaSha1 => new("RSA_SHA1");

    /// <summary><c>RSA_SHA256</c>.</summary>
    public static SamlApplicationSettingsSignOnSignatureAlgorithm RsaSha256 => new("RSA_SHA256");

    /// <inheritdoc/>
    public static SamlApplicationSettingsSignOnSignatureAlgorithm Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
