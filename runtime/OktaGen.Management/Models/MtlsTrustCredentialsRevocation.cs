// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
using System.Text.Json.Serialization;

namespace OktaGen.Management;

/// <summary>A text of which some values are known (<c>#/MtlsTrustCredentialsRevocation</c>).</summary>
/// <param name="Value">The value as Okta writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<MtlsTrustCredentialsRevocation>))]
public readonly record struct MtlsTrustCredentialsRevocation(string Value) : IOpenEnum<MtlsTrustCredentialsRevocation>
{
    /// <summary><c>CRL</c>.</summary>
    public static MtlsTrustCredentialsRevocation Crl => new("CRL");

    /// <summary><c>DELTA_CRL</c>.</summary>
    public static MtlsTrustCredentialsRevocation DeltaCrl => new("DELTA_CRL");

    /// <summary><c>OCSP</c>.</summary>
    public static MtlsTrustCredentialsRevocation Ocsp => new("OCSP");

    /// <inheritdoc/>
    public static MtlsTrustCredentialsRevocation Create(string value) => new(value);

    /// <summary>The value as Okta writes it.</summary>
    /// <returns>A text; empty in a default struct.</returns>
    public override string ToString() => Value ?? string.Empty;
}
