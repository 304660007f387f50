using System.Buffers;
using System.Net;
using System.Net.Http.Headers;
using OktaGen.Http.RateLimits;
using OktaGen.Telemetry;

namespace OktaGen.Http.Retries;

/// <summary>Decides whether a call is repeated, and after which pause: never more often, and never later, than the call allows.</summary>
internal sealed class RetryPolicy(int maxRetries, TimeProvider time, OktaTelemetry telemetry)
{
    /// <summary>The pause before the next attempt; null where there is none.</summary>
    public TimeSpan? PauseAfter(Exception failure, HttpRequestMessage request, CallRetries retries, CancellationToken cancellationToken) =>
        RetryRules.IsTransport(failure)
            && !cancellationToken.IsCancellationRequested
            && !TransportFault.IsLasting(failure)
            && (RetryRules.IsSafe(request) || TransportFault.IsUnsent(failure))
            ? Allowed(Backoff.AfterFailure(retries.Count), request, retries, ErrorType.Of(failure))
            : null;

    /// <inheritdoc cref="PauseAfter(Exception, HttpRequestMessage, CallRetries, CancellationToken)"/>
    public async ValueTask<TimeSpan?> PauseAfterAsync(
        HttpResponseMessage response, HttpRequestMessage request, CallRetries retries, CancellationToken cancellationToken)
    {
        if (RetryRules.IsOutage(response.StatusCode) && RetryRules.IsSafe(request))
        {
            TimeSpan? named = RateLimitHeaders.RetryAfter(response.Headers, time.GetUtcNow());
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
            ? RateLimitHeaders.Wait(response.Headers, time.GetUtcNow())
            : RateLimitHeaders.RetryAfter(response.Headers, time.GetUtcNow());
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
            retries.Obstacle =
                $"It was repeated {(retries.Count == 1 ? "once" : $"{retries.Count} times")}, the most that OktaOptions.MaxRetries allows.";
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

    // The body's beginning stays with the answer, for whoever reads that in the end.
    private static async ValueTask<string?> PeekErrorCodeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            byte[] body = await ReadStartAsync(response.Content, cancellationToken).ConfigureAwait(false);
            Replace(response, body);
            return ErrorBody.Parse(body, credential: null).Code;
        }
        catch (OperationCanceledException)
        {
            response.Dispose();
            throw;
        }
    }

    // A body that is too large for an error object, or cut off, is no reason to lose the answer: its status counts.
    private static async ValueTask<byte[]> ReadStartAsync(HttpContent content, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(ErrorBody.MaxLength);
        int length = 0;
        try
        {
            Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                length = await stream.ReadAtLeastAsync(buffer.AsMemory(0, ErrorBody.MaxLength), ErrorBody.MaxLength,
                    throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            }

            return buffer.AsSpan(0, length).ToArray();
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException or OktaFormatException)
        {
            return [];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void Replace(HttpResponseMessage response, byte[] body)
    {
        HttpContent read = response.Content;
        response.Content = new ByteArrayContent(body);
        foreach ((string name, HeaderStringValues values) in read.Headers.NonValidated)
        {
            if (!name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                response.Content.Headers.TryAddWithoutValidation(name, values);
            }
        }

        read.Dispose();
    }
}
