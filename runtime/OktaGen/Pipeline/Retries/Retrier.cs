using System.Net;
using OktaGen.Messages;
using OktaGen.Telemetry;

namespace OktaGen.Pipeline;

/// <summary>Carries out what <see cref="RetryPolicy"/> decides: notes it with the call, reports it, and waits.</summary>
internal sealed class Retrier(RetryPolicy policy, TimeProvider time, OktaTelemetry telemetry)
{
    /// <summary>The pause before the next attempt; null where there is none.</summary>
    public TimeSpan? PauseAfter(Exception failure, ICallContext call, CancellationToken cancellationToken)
    {
        RetryDecision decision = policy.DecideAfter(failure, call, cancellationToken);
        Note(decision, call);
        if (decision.IsGivenUp)
        {
            telemetry.GaveUp(call, ErrorType.From(failure), call.Retries.Count + 1);
        }

        return decision.Pause;
    }

    /// <inheritdoc cref="PauseAfter"/>
    public async ValueTask<TimeSpan?> PauseAfterAsync(HttpResponseMessage response, ICallContext call, CancellationToken cancellationToken)
    {
        string? errorCode = policy.NeedsErrorCode(response.StatusCode)
            ? await ErrorCodeReader.PeekAsync(response, cancellationToken).ConfigureAwait(false)
            : null;
        RetryDecision decision = policy.DecideAfter(response, errorCode, call);
        Note(decision, call);
        if (decision.IsGivenUp)
        {
            telemetry.GaveUp(call, ErrorType.From(response.StatusCode), call.Retries.Count + 1);
        }

        return decision.Pause;
    }

    /// <summary>Lets go of the failed attempt and waits for the time of the next one.</summary>
    /// <param name="call">The call, whose message is told that it is a repetition.</param>
    /// <param name="response">The answer; null where none came.</param>
    /// <param name="failure">What happened instead of an answer, or to its body; null where the answer itself is the reason.</param>
    /// <param name="pause">How long to wait.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task WaitAsync(
        ICallContext call, HttpResponseMessage? response, Exception? failure, TimeSpan pause, CancellationToken cancellationToken)
    {
        call.Retries.Begin(call.Message, response);
        if (failure is null && response!.StatusCode == HttpStatusCode.TooManyRequests)
        {
            telemetry.RateLimited(call, response, pause);
        }
        else
        {
            string errorType = failure is null ? ErrorType.From(response!.StatusCode) : ErrorType.From(failure);
            telemetry.Retrying(call, errorType, call.Retries.Count, pause);
        }

        response?.Dispose();
        return Task.Delay(pause, time, cancellationToken);
    }

    // What was no matter for a retry leaves what was noted before.
    private static void Note(in RetryDecision decision, ICallContext call)
    {
        if (decision != RetryDecision.None)
        {
            call.Retries.Obstacle = decision.Obstacle;
        }
    }
}
