namespace OktaGen.Testing;

/// <summary>The kind of key pair that a service app of the test org authenticates with.</summary>
public enum OktaTestKeyType
{
    /// <summary>A P-256 curve, for ES256. Made in well under a millisecond, so it is the default.</summary>
    P256,

    /// <summary>A P-384 curve, for ES384.</summary>
    P384,

    /// <summary>A P-521 curve, for ES512.</summary>
    P521,

    /// <summary>
    /// RSA of 2048 bits, for RS256, RS384 and RS512: what Okta's Admin Console makes. Making one takes about a tenth of a second.
    /// </summary>
    Rsa2048,
}
