// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>SystemLog</c>. <c>SystemLogClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(SystemLogJson))]
public partial interface ISystemLog
{
    /// <summary><c>listLogEvents</c>: <c>GET /api/v1/logs</c>, scope <c>okta.logs.read</c>.</summary>
    /// <param name="since">The query value <c>since</c>.</param>
    /// <param name="until">The query value <c>until</c>.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="filter">The query value <c>filter</c>.</param>
    /// <param name="q">The query value <c>q</c>.</param>
    /// <param name="limit">The query value <c>limit</c>: default <c>100</c>.</param>
    /// <param name="sortOrder">The query value <c>sortOrder</c>: default <c>ASCENDING</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/logs"), RequiresScope(OktaScopes.LogsRead)]
    OktaPageable<LogEvent> ListLogEventsAsync(
        DateTimeOffset? since = null,
        DateTimeOffset? until = null,
        string? after = null,
        string? filter = null,
        string? q = null,
        int? limit = null,
        LogSortOrder? sortOrder = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
