// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/OidcSigningAlgorithm</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<OidcSigningAlgorithm>))]
public readonly record struct OidcSigningAlgorithm(string Value) : IOpenEnum<OidcSigningAlgorithm>
{
    /// <summary><c>HS256</c>.</summary>
    public static OidcSigningAlgorithm Hs256 => new("HS256");

    /// <summary><c>HS384</c>.</summary>
    public static OidcSigningAlgorithm Hs384 => new("HS384");

    /// <summary><c>HS512</c>.</summary>
    public static OidcSigningAlgorithm Hs512 => new("HS512");

    /// <summary><c>RS256</c>.</summary>
    public static OidcSigningAlgorithm Rs256 => new("RS256");

    /// <summary><c>RS384</c>.</summary>
    public static OidcSigningAlgorithm Rs384 => new("RS384");

    /// <summary><c>RS512</c>.</summary>
    public static OidcSigningAlgorithm Rs512 => new("RS512");

    /// <inheritdoc/>
    public static OidcSigningAlgorithm Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
