using System.Net;
using OktaGen.Http.RateLimits;
using OktaGen.Telemetry;

namespace OktaGen.Http.Retries;

/// <summary>Decides whether a call is repeated, and after which pause: never more often, and never later, than the call allows.</summary>
internal sealed class RetryPolicy(int maxRetries, TimeProvider time, OktaTelemetry telemetry)
{
    // Okta's error objects are far smaller.
    private const int MaxErrorBody = 64 * 1024;

    /// <summary>The pause before the next attempt; null where there is none.</summary>
    public TimeSpan? PauseAfter(Exception failure, HttpRequestMessage request, CallRetries retries, CancellationToken cancellationToken) =>
        RetryRules.IsTransport(failure)
            && !cancellationToken.IsCancellationRequested
            && (RetryRules.IsSafe(request) || RetryRules.IsUnsent(failure))
            ? Allowed(Backoff.AfterFailure(retries.Count), request, retries, ErrorType.Of(failure))
            : null;

    /// <inheritdoc cref="PauseAfter(Exception, HttpRequestMessage, CallRetries, CancellationToken)"/>
    public async ValueTask<TimeSpan?> PauseAfterAsync(
        HttpResponseMessage response, HttpRequestMessage request, CallRetries retries, CancellationToken cancellationToken)
    {
        if (RetryRules.IsOutage(response.StatusCode) && RetryRules.IsSafe(request))
        {
            TimeSpan? named = RateLimitHeaders.RetryAfter(response.Headers, time);
            TimeSpan pause = named is { } told ? Backoff.Beyond(told) : Backoff.AfterFailure(retries.Count);
            return Allowed(pause, request, retries, ErrorType.Of(response.StatusCode));
        }

        if (!RetryRules.IsRefusal(response.StatusCode) || maxRetries == 0)
        {
            return null;
        }

        string? errorCode = await PeekErrorCodeAsync(response, cancellationToken).ConfigureAwait(false);
        return RetryRules.LeastPause(response.StatusCode, errorCode) is { } least
            ? Allowed(PauseAfterRefusal(response, least, retries), request, retries, ErrorType.Of(response.StatusCode))
            : null;
    }

    /// <summary>Lets go of the failed attempt and waits for the time of the next one.</summary>
    /// <param name="request">The request, which is told that it is a repetition.</param>
    /// <param name="retries">Counts.</param>
    /// <param name="response">The answer; null where none came.</param>
    /// <param name="failure">What happened instead of an answer, or to its body; null where the answer itself is the reason.</param>
    /// <param name="pause">How long to wait.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task BeginAsync(
        HttpRequestMessage request,
        CallRetries retries,
        HttpResponseMessage? response,
        Exception? failure,
        TimeSpan pause,
        CancellationToken cancellationToken)
    {
        retries.Begin(request, response);
        if (failure is null && response!.StatusCode == HttpStatusCode.TooManyRequests)
        {
            telemetry.RateLimited(request, response, pause);
        }
        else
        {
            telemetry.Retrying(request, failure is null ? ErrorType.Of(response!.StatusCode) : ErrorType.Of(failure), retries.Count, pause);
        }

        response?.Dispose();
        return Task.Delay(pause, time, cancellationToken);
    }

    private TimeSpan PauseAfterRefusal(HttpResponseMessage response, TimeSpan least, CallRetries retries)
    {
        // Other answers tell the state of a limit that they did not hit.
        TimeSpan? named = response.StatusCode == HttpStatusCode.TooManyRequests
            ? RateLimitHeaders.Wait(response.Headers, time)
            : RateLimitHeaders.RetryAfter(response.Headers, time);
        if (named is null && least == TimeSpan.Zero)
        {
            return Backoff.AfterRefusal(retries.Count);
        }

        return Backoff.Beyond(named > least ? named.Value : least);
    }

    private TimeSpan? Allowed(TimeSpan pause, HttpRequestMessage request, CallRetries retries, string errorType)
    {
        if (maxRetries == 0 || !retries.CanReplay(request))
        {
            return null;
        }

        if (retries.Count >= maxRetries)
        {
            retries.Obstacle = $"It was repeated {retries.Count} times, the most that OktaOptions.MaxRetries allows.";
        }
        else if (request is OktaRequestMessage call && pause >= call.TimeLeft)
        {
            // A pause at whose end the call's time is over helps nobody.
            retries.Obstacle = "It was not repeated, as the time allowed for the call would be over by then.";
        }
        else
        {
            return pause;
        }

        telemetry.GaveUp(request, errorType, retries.Count + 1);
        return null;
    }

    // The body stays with the answer: whoever gets that finds it buffered.
    private static async ValueTask<string?> PeekErrorCodeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
#if NET9_0_OR_GREATER
            await response.Content.LoadIntoBufferAsync(MaxErrorBody, cancellationToken).ConfigureAwait(false);
#else
            await response.Content.LoadIntoBufferAsync(MaxErrorBody).WaitAsync(cancellationToken).ConfigureAwait(false);
#endif
            return ErrorBody.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false), credential: null).Code;
        }
        catch (OperationCanceledException)
        {
            response.Dispose();
            throw;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            // Too large for an error object, or cut off: the status alone counts.
            return null;
        }
    }
}
