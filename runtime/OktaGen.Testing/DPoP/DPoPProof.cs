namespace OktaGen.Testing;

/// <summary>A verified proof of possession.</summary>
/// <param name="Thumbprint">The thumbprint of the key that made it (RFC 9449, section 6: <c>jkt</c>).</param>
/// <param name="Nonce">The server's nonce that it holds, if any.</param>
/// <param name="AccessTokenHash">The <c>ath</c>, if it has one.</param>
internal sealed record DPoPProof(string Thumbprint, string? Nonce, string? AccessTokenHash);
