namespace OktaGen;

/// <summary>
/// Signs client assertions by a private key that does not leave its holder: a key vault, a key management service, a hardware
/// security module, an operating system's key store. Set as <see cref="OktaOptions.ClientAssertionSigner"/>.
/// </summary>
/// <remarks>
/// Must be safe for concurrent use. Asked once for each token request, about once an hour. What it throws is the inner exception of
/// an <see cref="OktaAuthenticationException"/>. It is not disposed of by the connection.
/// </remarks>
public interface IClientAssertionSigner
{
    /// <summary>
    /// The signature algorithm (RFC 7518, section 3.1): <c>RS256</c>, <c>RS384</c>, <c>RS512</c>, <c>ES256</c>, <c>ES384</c> or
    /// <c>ES512</c>.
    /// </summary>
    string Algorithm { get; }

    /// <summary>
    /// The key's id (<c>kid</c>) at Okta; null takes <see cref="OktaOptions.PrivateKeyId"/>, if that is set. Read before each signature.
    /// </summary>
    string? KeyId { get; }

    /// <summary>Signs; the hash of <see cref="Algorithm"/> is part of it.</summary>
    /// <param name="data">What to sign, not hashed (the JWS signing input of RFC 7515, section 5.1).</param>
    /// <param name="cancellationToken">Ends the token request, which may take 30 seconds in all.</param>
    /// <returns>
    /// The signature. For <c>RS…</c> by PKCS#1 v1.5. For <c>ES…</c> the two numbers side by side (IEEE P1363; RFC 7518, section 3.4), as
    /// <see cref="System.Security.Cryptography.ECDsa"/> and Azure Key Vault give it; the DER form, as AWS KMS and Google Cloud KMS give
    /// it, is converted.
    /// </returns>
    ValueTask<byte[]> SignAsync(ReadOnlyMemory<byte> data, CancellationToken cancellationToken);
}
