using System.Net;
using OktaGen.Http.RateLimits;

namespace OktaGen.Http.Retries;

/// <summary>Decides whether a call is repeated, and after which pause: never more often, and never later, than the call allows.</summary>
internal sealed class RetryPolicy(int maxRetries, TimeProvider time)
{
    // Okta's error objects are far smaller.
    private const int MaxErrorBody = 64 * 1024;

    /// <summary>The pause before the next attempt; null where there is none.</summary>
    public TimeSpan? PauseAfter(Exception failure, HttpRequestMessage request, CallRetries retries, CancellationToken cancellationToken) =>
        RetryRules.IsTransport(failure)
            && !cancellationToken.IsCancellationRequested
            && (RetryRules.IsSafe(request) || RetryRules.IsUnsent(failure))
            && CanRepeat(request, retries)
            ? Fitting(Backoff.AfterFailure(retries.Count), request, retries)
            : null;

    /// <inheritdoc cref="PauseAfter(Exception, HttpRequestMessage, CallRetries, CancellationToken)"/>
    public async ValueTask<TimeSpan?> PauseAfterAsync(
        HttpResponseMessage response, HttpRequestMessage request, CallRetries retries, CancellationToken cancellationToken)
    {
        bool isRefusal = RetryRules.IsRefusal(response.StatusCode);
        if (!(isRefusal || (RetryRules.IsOutage(response.StatusCode) && RetryRules.IsSafe(request))) || !CanRepeat(request, retries))
        {
            return null;
        }

        if (!isRefusal)
        {
            TimeSpan? retryAfter = RateLimitHeaders.RetryAfter(response.Headers, time);
            return Fitting(retryAfter is { } told ? Backoff.Beyond(told) : Backoff.AfterFailure(retries.Count), request, retries);
        }

        string? errorCode = await PeekErrorCodeAsync(response, cancellationToken).ConfigureAwait(false);
        return RetryRules.LeastPause(response.StatusCode, errorCode) is { } least
            ? Fitting(PauseAfterRefusal(response, least, retries), request, retries)
            : null;
    }

    /// <summary>Lets go of the failed attempt's answer and waits for the time of the next one.</summary>
    public Task BeginAsync(
        HttpRequestMessage request, CallRetries retries, HttpResponseMessage? response, TimeSpan pause, CancellationToken cancellationToken)
    {
        retries.Begin(request, response);
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

    private bool CanRepeat(HttpRequestMessage request, CallRetries retries)
    {
        if (retries.Count < maxRetries)
        {
            return retries.CanReplay(request);
        }

        retries.Obstacle = maxRetries == 0 ? null : $"It was repeated {retries.Count} times, the most that OktaOptions.MaxRetries allows.";
        return false;
    }

    // A pause at whose end the call's time is over helps nobody.
    private static TimeSpan? Fitting(TimeSpan pause, HttpRequestMessage request, CallRetries retries)
    {
        if (request is not OktaRequestMessage call || !(pause >= call.TimeLeft))
        {
            return pause;
        }

        retries.Obstacle = "It was not repeated, as the time allowed for the call would be over by then.";
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
            return ErrorBody.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false)).Code;
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
