using System.Net;
using OktaGen.Messages;
using OktaGen.RateLimits;
using OktaGen.Retries;

namespace OktaGen.Pipeline;

/// <summary>
/// Decides whether a call is repeated, and after which pause: never more often, and never later, than the call allows. It changes nothing.
/// </summary>
internal sealed class RetryPolicy(int maxRetries, TimeProvider time)
{
    public RetryDecision DecideAfter(Exception failure, ICallContext call, CancellationToken cancellationToken) =>
        RetryRules.IsTransport(failure)
            && !cancellationToken.IsCancellationRequested
            && !TransportFault.IsLasting(failure)
            && (call.IsSafe || TransportFault.IsUnsent(failure))
            ? DecideByCall(Backoff.AfterFailure(call.Retries.Count), call)
            : RetryDecision.None;

    /// <summary>Whether the decision depends on the error code in the answer's body.</summary>
    public bool NeedsErrorCode(HttpStatusCode status) => RetryRules.IsRefusal(status) && maxRetries > 0;

    /// <param name="response">The answer.</param>
    /// <param name="errorCode">Its error code, where that was needed.</param>
    /// <param name="call">The call.</param>
    public RetryDecision DecideAfter(HttpResponseMessage response, string? errorCode, ICallContext call)
    {
        if (RetryRules.IsOutage(response.StatusCode) && call.IsSafe)
        {
            TimeSpan? named = RateLimitHeaders.RetryAfter(response.Headers, time.GetUtcNow());
            return DecideByCall(named is { } told ? Backoff.Beyond(told) : Backoff.AfterFailure(call.Retries.Count), call);
        }

        return NeedsErrorCode(response.StatusCode) && RetryRules.LeastPause(response.StatusCode, errorCode) is { } least
            ? DecideByCall(PauseAfterRefusal(response, least, call.Retries.Count), call)
            : RetryDecision.None;
    }

    private TimeSpan PauseAfterRefusal(HttpResponseMessage response, TimeSpan least, int retries)
    {
        // Other answers tell the state of a limit that they did not hit.
        TimeSpan? named = response.StatusCode == HttpStatusCode.TooManyRequests
            ? RateLimitHeaders.Wait(response.Headers, time.GetUtcNow())
            : RateLimitHeaders.RetryAfter(response.Headers, time.GetUtcNow());
        if (named is null && least == TimeSpan.Zero)
        {
            return Backoff.AfterRefusal(retries);
        }

        return Backoff.Beyond(named > least ? named.Value : least);
    }

    // The failure may pass: what is left to ask is whether the call can be sent again, often enough and in time.
    private RetryDecision DecideByCall(TimeSpan pause, ICallContext call)
    {
        if (maxRetries == 0)
        {
            return RetryDecision.None;
        }

        if (!RequestBody.CanReplay(call.Message.Content))
        {
            return RetryDecision.Impossible(CallRetries.BodyObstacle);
        }

        int retries = call.Retries.Count;
        if (retries >= maxRetries)
        {
            return RetryDecision.GivenUp(
                $"It was repeated {(retries == 1 ? "once" : $"{retries} times")}, the most that OktaOptions.MaxRetries allows.");
        }

        // A pause at whose end the call's time is over helps nobody.
        return pause >= call.TimeLeft
            ? RetryDecision.GivenUp("It was not repeated, as the time allowed for the call would be over by then.")
            : RetryDecision.After(pause);
    }
}
