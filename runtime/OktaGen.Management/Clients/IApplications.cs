// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>Application</c>. <c>ApplicationsClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(ApplicationsJson))]
public partial interface IApplications
{
    /// <summary><c>listApplications</c>: <c>GET /api/v1/apps</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="q">The query value <c>q</c>.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="useOptimization">The query value <c>useOptimization</c>: default <c>false</c>.</param>
    /// <param name="alwaysIncludeVpnSettings">The query value <c>alwaysIncludeVpnSettings</c>: default <c>false</c>.</param>
    /// <param name="limit">The query value <c>limit</c>: at most 200.</param>
    /// <param name="filter">The query value <c>filter</c>.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="includeNonDeleted">The query value <c>includeNonDeleted</c>: default <c>false</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/apps"), RequiresScope(OktaScopes.AppsRead)]
    OktaPageable<Application> ListApplicationsAsync(
        string? q = null,
        string? after = null,
        bool? useOptimization = null,
        bool? alwaysIncludeVpnSettings = null,
        int? limit = null,
        string? filter = null,
        string? expand = null,
        bool? includeNonDeleted = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>createApplication</c>: <c>POST /api/v1/apps</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="application">The body, sent as JSON.</param>
    /// <param name="activate">The query value <c>activate</c>: default <c>true</c>.</param>
    /// <param name="oktaAccessGatewayAgent">The header <c>OktaAccessGateway-Agent</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/apps"), RequiresScope(OktaScopes.AppsManage)]
    Task<Application> CreateApplicationAsync(
        [Body] ApplicationRequest application,
        bool? activate = null,
        [Header("OktaAccessGateway-Agent")] string? oktaAccessGatewayAgent = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getApplication</c>: <c>GET /api/v1/apps/{appId}</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/apps/{appId}"), RequiresScope(OktaScopes.AppsRead)]
    Task<Application> GetApplicationAsync(
        string appId,
        string? expand = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>replaceApplication</c>: <c>PUT /api/v1/apps/{appId}</c>, scope <c>okta.apps.manage</c>. Replaces all: what is not set is cleared.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="application">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Put("/api/v1/apps/{appId}"), RequiresScope(OktaScopes.AppsManage)]
    Task<Application> ReplaceApplicationAsync(
        string appId,
        [Body] ApplicationRequest application,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>deleteApplication</c>: <c>DELETE /api/v1/apps/{appId}</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/apps/{appId}"), RequiresScope(OktaScopes.AppsManage)]
    Task DeleteApplicationAsync(string appId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>activateApplication</c>: <c>POST /api/v1/apps/{appId}/lifecycle/activate</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/apps/{appId}/lifecycle/activate"), RequiresScope(OktaScopes.AppsManage)]
    Task ActivateApplicationAsync(string appId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>deactivateApplication</c>: <c>POST /api/v1/apps/{appId}/lifecycle/deactivate</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/apps/{appId}/lifecycle/deactivate"), RequiresScope(OktaScopes.AppsManage)]
    Task DeactivateApplicationAsync(string appId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);
}
