namespace OktaGen.Management;

public partial interface ISystemLog
{
    /// <summary>
    /// Follows the log without end: behind its newest event it waits and asks again, and gives each event once. Enumerate it by pages and
    /// save <see cref="OktaPage{T}.Next"/> to go on there after a restart.
    /// </summary>
    /// <param name="since">The earliest event; null for the last seven days.</param>
    /// <param name="filter">Which events, as an <see cref="OktaFilter"/>; null for all.</param>
    /// <param name="q">Keywords that an event must hold; null for none.</param>
    /// <param name="limit">The most events of a page, up to 1000; null for 100.</param>
    /// <param name="cursor">Where to go on; null for <paramref name="since"/>.</param>
    /// <param name="options">What is wanted for this call alone.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The events, oldest first.</returns>
    [Get("/api/v1/logs"), RequiresScope(OktaScopes.LogsRead), Tail]
    OktaPageable<LogEvent> TailLogEventsAsync(
        DateTimeOffset? since = null,
        string? filter = null,
        string? q = null,
        int? limit = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
