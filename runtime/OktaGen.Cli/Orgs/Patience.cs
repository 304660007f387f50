using OktaGen.Cli.Terminal;

namespace OktaGen.Cli.Orgs;

/// <summary>
/// Tries again until an org has taken up what was just changed: keys, grants and roles reach all of it after some seconds.
/// </summary>
/// <param name="limit">How long to wait at most. An attempt that gets no answer counts; without time there is one attempt.</param>
/// <param name="firstPause">The pause after the first attempt; it doubles.</param>
/// <param name="host">The surroundings.</param>
internal sealed class Patience(TimeSpan limit, TimeSpan firstPause, ToolHost host)
{
    private static readonly TimeSpan s_longestPause = TimeSpan.FromSeconds(2);

    // For the one attempt where no waiting is wanted.
    private static readonly TimeSpan s_attempt = TimeSpan.FromSeconds(10);

    /// <param name="attempt">Tries within a time; says what is wrong, null where nothing is.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What was wrong in the end; null where nothing was.</returns>
    public async Task<string?> RetryAsync(Func<TimeSpan, Task<string?>> attempt, CancellationToken cancellationToken)
    {
        long start = host.Time.GetTimestamp();
        TimeSpan pause = firstPause;
        TimeSpan left = limit;
        while (true)
        {
            string? fault = await attempt(left > TimeSpan.Zero ? left : s_attempt);
            left = limit - host.Time.GetElapsedTime(start) - pause;
            if (fault is null || left < TimeSpan.Zero)
            {
                return fault;
            }

            await Task.Delay(pause, host.Time, cancellationToken);
            pause = pause * 2 < s_longestPause ? pause * 2 : s_longestPause;
        }
    }
}
