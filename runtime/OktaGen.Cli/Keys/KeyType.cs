namespace OktaGen.Cli.Keys;

/// <summary>The kinds of key that the tool makes: those that Okta takes.</summary>
internal enum KeyType
{
    /// <summary>An elliptic-curve key on P-256, which signs by ES256.</summary>
    P256,

    /// <summary>An elliptic-curve key on P-384, which signs by ES384.</summary>
    P384,

    /// <summary>An elliptic-curve key on P-521, which signs by ES512.</summary>
    P521,

    /// <summary>An RSA key of 2048 bits, which signs by RS256.</summary>
    Rsa2048,

    /// <summary>An RSA key of 3072 bits, which signs by RS256.</summary>
    Rsa3072,

    /// <summary>An RSA key of 4096 bits, which signs by RS256.</summary>
    Rsa4096,
}
