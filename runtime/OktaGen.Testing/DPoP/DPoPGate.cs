using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace OktaGen.Testing;

/// <summary>Where proofs of possession are asked for, and how their faults are answered there.</summary>
internal static class DPoPGate
{
    private const string NonceHeader = "DPoP-Nonce";

    /// <summary>Verifies the proof of a token request. Faults have an OAuth error object.</summary>
    public static DPoPProof AtTokenEndpoint(Call call)
    {
        if (!call.Headers.ContainsKey(DPoPProofVerifier.Header))
        {
            throw InvalidProof("The DPoP proof JWT header is missing.");
        }

        DPoPProof proof = DPoPProofVerifier.Verify(call, InvalidProof);
        DateTimeOffset now = call.Org.Clock.GetUtcNow();
        if (call.Org.DPoP.Accepts(proof.Nonce, now))
        {
            return proof;
        }

        RefusedException challenge = OAuthErrors.Refuse(400, "use_dpop_nonce", "Authorization server requires nonce in DPoP proof.");
        challenge.Answer.With(NonceHeader, call.Org.DPoP.CurrentNonce(now));
        throw challenge;

        static RefusedException InvalidProof(string description) => OAuthErrors.Refuse(400, "invalid_dpop_proof", description);
    }

    /// <summary>Tells the newest nonce to a client that has used an older one.</summary>
    public static Answer WithNewNonce(Call call, Answer answer, DPoPProof proof)
    {
        string current = call.Org.DPoP.CurrentNonce(call.Org.Clock.GetUtcNow());
        return proof.Nonce == current ? answer : answer.With(NonceHeader, current);
    }

    /// <summary>
    /// Verifies that an access token is used as it was issued: as bearer token, or with a proof by its key. Faults have no body.
    /// </summary>
    public static void AtResource(Call call, Operation operation, string? thumbprint, string value, string scheme)
    {
        if (thumbprint is null)
        {
            if (scheme == "DPoP")
            {
                throw Challenge(401, "invalid_token", "The access token is not DPoP bound.");
            }

            return;
        }

        if (scheme != "DPoP")
        {
            throw Challenge(400, "invalid_request", "The resource request must use the DPoP authentication scheme.");
        }

        if (!call.Headers.ContainsKey(DPoPProofVerifier.Header))
        {
            throw Challenge(400, "invalid_request", "The resource request requires a DPoP proof.");
        }

        DPoPProof proof = DPoPProofVerifier.Verify(call, InvalidProof);
        if (proof.Thumbprint != thumbprint)
        {
            throw InvalidProof("The access token is not bound to the provided DPoP proof.");
        }

        if (proof.AccessTokenHash != WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(value))))
        {
            throw InvalidProof("The DPoP proof JWT ath claim does not match the access token.");
        }

        DateTimeOffset now = call.Org.Clock.GetUtcNow();
        if (call.Org.DPoP.RequireResourceNonce && !call.Org.DPoP.Accepts(proof.Nonce, now))
        {
            RefusedException challenge = Challenge(401, "use_dpop_nonce", "Resource server requires nonce in DPoP proof.");
            challenge.Answer.With(NonceHeader, call.Org.DPoP.CurrentNonce(now));
            throw challenge;
        }

        RefusedException InvalidProof(string description) => Challenge(400, "invalid_dpop_proof", description);

        RefusedException Challenge(int status, string error, string description) =>
            OAuthErrors.Challenge(call, status, error, description, operation.Scopes, "DPoP");
    }
}
