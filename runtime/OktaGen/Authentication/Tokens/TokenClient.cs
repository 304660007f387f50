using OktaGen.Telemetry;

namespace OktaGen.Authentication.Tokens;

/// <summary>
/// Asks for a token until there is one, or a failure that no further attempt would cure: obeys a demand for proofs of possession or a
/// nonce, corrects the clock, and sits out short trouble.
/// </summary>
internal sealed class TokenClient(
    TokenEndpoint endpoint, DPoPUse dpop, ServerClock clock, TimeProvider time, OktaTelemetry? telemetry = null)
{
    // No proof, no nonce, the old nonce, the wrong clock.
    private const int MaxCorrections = 4;

    private static readonly TimeSpan[] s_pauses = [TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(1)];

    public async Task<AccessToken> RequestAsync(IReadOnlyList<string> scopes, CancellationToken cancellationToken)
    {
        int corrections = 0;
        int retries = 0;
        while (true)
        {
            bool proven = dpop.Key is not null;
            string? nonce = endpoint.Nonce;
            TimeSpan offset = clock.Offset;
            try
            {
                return await AttemptAsync(scopes, cancellationToken).ConfigureAwait(false);
            }
            catch (OktaAuthenticationException refusal) when (corrections < MaxCorrections && IsCorrected(refusal, proven, nonce, offset))
            {
                corrections++;
            }
            catch (OktaException failure) when (retries < s_pauses.Length && TokenFailure.IsTransient(failure))
            {
                TimeSpan pause = s_pauses[retries++] * (0.5 + (0.5 * Random.Shared.NextDouble()));
                await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private Task<AccessToken> AttemptAsync(IReadOnlyList<string> scopes, CancellationToken cancellationToken)
    {
        return telemetry is null ? RequestAsync(cancellationToken) : telemetry.ObserveTokenRequests(RequestAsync)(cancellationToken);

        Task<AccessToken> RequestAsync(CancellationToken cancellationToken) => endpoint.RequestAsync(scopes, cancellationToken);
    }

    // The endpoint has learnt from its answer by now; the question is whether that changes the next request.
    private bool IsCorrected(OktaAuthenticationException refusal, bool proven, string? nonce, TimeSpan offset) => refusal.Error switch
    {
        "use_dpop_nonce" or "invalid_dpop_proof" when !proven => dpop.TryTurnOn(),
        "use_dpop_nonce" or "invalid_dpop_proof" => endpoint.Nonce != nonce || clock.HasMovedFrom(offset),
        "invalid_client" => clock.HasMovedFrom(offset),
        _ => false,
    };
}
