using System.Text.Json;

namespace OktaGen.Testing;

/// <summary>
/// Verifies a proof of possession (RFC 9449, section 4.3) as Okta does, apart from nonce and access token, which token endpoint and
/// resources treat differently. The first fault found is the one that the answer names.
/// </summary>
internal static class DPoPProofVerifier
{
    public const string Header = "DPoP";

    private const long MaxAgeSeconds = 300;
    private const int MinRsaKeySize = 2048;

    /// <param name="call">The call that the proof came with. It has at least one <c>DPoP</c> header.</param>
    /// <param name="refuse">Makes the refusal for a description of the fault.</param>
    public static DPoPProof Verify(Call call, Func<string, RefusedException> refuse)
    {
        // Several lines are joined by commas, here or already by the client.
        string header = call.Headers[Header].ToString();
        if (header.Contains(',', StringComparison.Ordinal))
        {
            throw refuse("Multiple DPoP proof headers are not allowed.");
        }

        Jwt proof = Jwt.TryParse(header) ?? throw refuse("The DPoP proof JWT cannot be parsed.");
        if (proof.HeaderText("typ") != "dpop+jwt")
        {
            throw refuse("The DPoP proof JWT typ header must be dpop+jwt.");
        }

        string thumbprint = VerifySignature(proof, refuse);
        VerifyRequest(call, proof, refuse);
        VerifyTimes(proof, call.Org.Clock.GetUtcNow(), refuse);
        if (proof.Text("jti") is not { Length: > 0 } id)
        {
            throw refuse("The DPoP proof JWT must have a jti claim.");
        }

        return call.Org.DPoP.Spend(thumbprint, id, call.Org.Clock.GetUtcNow())
            ? new DPoPProof(thumbprint, proof.Text("nonce"), proof.Text("ath"))
            : throw refuse("The DPoP proof JWT has already been used.");
    }

    private static string VerifySignature(Jwt proof, Func<string, RefusedException> refuse)
    {
        string algorithm = proof.HeaderText("alg") ?? "";
        if (!SignatureAlgorithms.All.Contains(algorithm))
        {
            throw refuse("The DPoP proof JWT has an invalid signature algorithm.");
        }

        if (!proof.Header.TryGetProperty("jwk", out JsonElement jwk) || jwk.ValueKind != JsonValueKind.Object)
        {
            throw refuse("The DPoP proof JWT jwk header cannot be parsed: it must be a JSON object.");
        }

        if (Jwk.HasPrivateMember(jwk))
        {
            throw refuse("The DPoP proof JWT jwk header must not hold a private key.");
        }

        using PublicKey key = Jwk.TryRead("", jwk) ?? throw refuse("The DPoP proof JWT jwk header is not a valid public key.");
        if (key.RsaKeySize < MinRsaKeySize)
        {
            throw refuse("The DPoP proof JWT key is too short: RSA keys must have at least 2048 bits.");
        }

        return key.Fits(algorithm) && key.Verify(algorithm, proof.SignedData, proof.Signature)
            ? Jwk.Thumbprint(jwk)
            : throw refuse("The DPoP proof JWT signature is invalid.");
    }

    private static void VerifyRequest(Call call, Jwt proof, Func<string, RefusedException> refuse)
    {
        if (proof.Text("htm") != call.Method)
        {
            throw refuse("The DPoP proof JWT htm claim does not match the HTTP method of the request.");
        }

        if (proof.Text("htu") != HttpUri(call))
        {
            throw refuse("The DPoP proof JWT htu claim does not match the URI of the request.");
        }
    }

    // Okta compares with the decoded path, in which only what could not stand in a URI at all is encoded again.
    private static string HttpUri(Call call) => call.Org.BaseUrl + PercentEncoding.Decode(call.Target.Path)
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace(" ", "%20", StringComparison.Ordinal)
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("#", "%23", StringComparison.Ordinal);

    private static void VerifyTimes(Jwt proof, DateTimeOffset time, Func<string, RefusedException> refuse)
    {
        double now = time.ToUnixTimeMilliseconds() / 1000.0;
        long issued = proof.Seconds("iat") ?? throw refuse("The DPoP proof JWT must have an iat claim, in whole seconds.");
        if (issued > now)
        {
            throw refuse("The DPoP proof JWT was issued in the future.");
        }

        if (issued < now - MaxAgeSeconds)
        {
            throw refuse("The DPoP proof JWT was issued more than five minutes in the past.");
        }

        if (proof.Has("exp") && (proof.Seconds("exp") is not { } expires || expires <= now))
        {
            throw refuse("The DPoP proof JWT is expired.");
        }
    }
}
