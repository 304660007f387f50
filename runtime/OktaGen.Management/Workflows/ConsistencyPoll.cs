namespace OktaGen.Management;

/// <summary>Looks again and again until something is seen, by one schedule: at once, then after pauses that double.</summary>
/// <param name="time">The clock.</param>
/// <param name="timeout">For how long to look; the last look is at its end.</param>
internal sealed class ConsistencyPoll(TimeProvider time, TimeSpan timeout)
{
    private static readonly TimeSpan s_firstPause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(5);

    /// <param name="what">What is waited for, as the beginning of "… is not visible".</param>
    /// <param name="look">Looks once: what is seen, or null, and what was seen instead.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="ConsistencyTimeoutException">It was not seen in time.</exception>
    public async Task<T> RunAsync<T>(
        string what, Func<CancellationToken, Task<(T? Seen, string Instead)>> look, CancellationToken cancellationToken)
        where T : class
    {
        long start = time.GetTimestamp();
        TimeSpan pause = s_firstPause;
        for (int attempt = 1; ; attempt++)
        {
            string instead;
            TimeSpan wait = pause;
            OktaRateLimitException? limit = null;
            try
            {
                (T? seen, instead) = await look(cancellationToken).ConfigureAwait(false);
                if (seen is not null)
                {
                    return seen;
                }
            }
            catch (OktaRateLimitException exception) when (exception.RetryAfter is not null)
            {
                // Not before the limit ends: it is for others as well.
                limit = exception;
                instead = exception.Message;
                wait = exception.RetryAfter > pause ? exception.RetryAfter.GetValueOrDefault() : pause;
            }

            TimeSpan waited = time.GetElapsedTime(start);
            TimeSpan left = timeout - waited;
            if (left <= TimeSpan.Zero || (limit is not null && wait > left))
            {
                throw new ConsistencyTimeoutException(what, instead, waited, attempt, limit);
            }

            await Task.Delay(wait < left ? wait : left, time, cancellationToken).ConfigureAwait(false);
            pause = pause * 2 < s_longestPause ? pause * 2 : s_longestPause;
        }
    }
}
