// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>OktaApplicationSettings</c>. <c>OktaApplicationSettingsClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(OktaApplicationSettingsJson))]
public partial interface IOktaApplicationSettings
{
    /// <summary><c>getFirstPartyAppSettings</c>: <c>GET /api/v1/first-party-app-settings/{appName}</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appName">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/first-party-app-settings/{appName}"), RequiresScope(OktaScopes.AppsRead)]
    Task<AdminConsoleSettings> GetFirstPartyAppSettingsAsync(
        string appName,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>replaceFirstPartyAppSettings</c>: <c>PUT /api/v1/first-party-app-settings/{appName}</c>, scope <c>okta.apps.manage</c>. Replaces all: what is not set is cleared.
    /// </summary>
    /// <param name="appName">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Put("/api/v1/first-party-app-settings/{appName}"), RequiresScope(OktaScopes.AppsManage)]
    Task<AdminConsoleSettings> ReplaceFirstPartyAppSettingsAsync(
        string appName,
        [Body] AdminConsoleSettings body,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
