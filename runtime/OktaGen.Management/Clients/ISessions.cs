// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>Session</c>. <c>SessionsClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(SessionsJson))]
public partial interface ISessions
{
    /// <summary><c>getSession</c>: <c>GET /api/v1/sessions/{sessionId}</c>, scope <c>okta.sessions.read</c>.</summary>
    /// <param name="sessionId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/sessions/{sessionId}"), RequiresScope(OktaScopes.SessionsRead)]
    Task<Session> GetSessionAsync(string sessionId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>revokeSession</c>: <c>DELETE /api/v1/sessions/{sessionId}</c>, scope <c>okta.sessions.manage</c>.</summary>
    /// <param name="sessionId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/sessions/{sessionId}"), RequiresScope(OktaScopes.SessionsManage)]
    Task RevokeSessionAsync(string sessionId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>refreshSession</c>: <c>POST /api/v1/sessions/{sessionId}/lifecycle/refresh</c>, scope <c>okta.sessions.manage</c>.</summary>
    /// <param name="sessionId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/sessions/{sessionId}/lifecycle/refresh"), RequiresScope(OktaScopes.SessionsManage)]
    Task<Session> RefreshSessionAsync(string sessionId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);
}
