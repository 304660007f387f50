namespace OktaGen;

/// <summary>
/// Holds calls back before they hit a rate limit of Okta's. A limiter of your own, by <see cref="OktaOptions.RateLimiter"/>, may count
/// together what several processes or connections send. Safe for concurrent use.
/// </summary>
/// <remarks>
/// Each attempt of a call is asked for first and reported afterwards, retries included. What is refused all the same is repeated as
/// without a limiter.
/// </remarks>
public abstract class OktaRateLimiter
{
    /// <summary>
    /// Whether nothing keeps or uses the token of <see cref="AcquireAsync"/> any more, nor a registration with it, when the task that this
    /// gave has ended: the sources of such tokens are used again, which spares each call one. Default: false.
    /// </summary>
    public virtual bool LetsGoOfTokens => false;

    /// <summary>Waits until the call may be sent; each time that it completes without a fault is followed by one report.</summary>
    /// <param name="attempt">What is to be sent.</param>
    /// <param name="cancellationToken">Ends the wait: the caller has cancelled, or the time allowed for the call is over.</param>
    /// <returns>A task that ends when the call may be sent; best a completed one where it may be sent at once.</returns>
    /// <exception cref="OktaRateLimitException">The limit ends after the time that is left for the call.</exception>
    public abstract ValueTask AcquireAsync(OktaRateLimitedCall attempt, CancellationToken cancellationToken);

    /// <summary>Takes note of how the attempt ended; it must neither wait nor throw.</summary>
    /// <param name="attempt">What was sent.</param>
    /// <param name="report">What its answer said about the limit.</param>
    public abstract void Report(OktaRateLimitedCall attempt, OktaRateLimitReport report);
}
