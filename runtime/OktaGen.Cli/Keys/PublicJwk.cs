namespace OktaGen.Cli.Keys;

/// <summary>A public JSON Web Key (RFC 7517), in the members that Okta takes.</summary>
internal class PublicJwk
{
    public string? Kty { get; init; }

    public string? Kid { get; init; }

    public string? Use { get; init; }

    public string? Alg { get; init; }

    /// <summary>The curve. Okta does not guess it.</summary>
    public string? Crv { get; init; }

    public string? X { get; init; }

    public string? Y { get; init; }

    /// <summary>The modulus of an RSA key.</summary>
    public string? N { get; init; }

    /// <summary>The exponent of an RSA key.</summary>
    public string? E { get; init; }
}
