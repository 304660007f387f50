// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>ApplicationFeatures</c>. <c>ApplicationFeaturesClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(ApplicationFeaturesJson))]
public partial interface IApplicationFeatures
{
    /// <summary><c>listFeaturesForApplication</c>: <c>GET /api/v1/apps/{appId}/features</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/apps/{appId}/features"), RequiresScope(OktaScopes.AppsRead)]
    OktaPageable<ApplicationFeature> ListFeaturesForApplicationAsync(
        string appId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getFeatureForApplication</c>: <c>GET /api/v1/apps/{appId}/features/{featureName}</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="featureName">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/apps/{appId}/features/{featureName}"), RequiresScope(OktaScopes.AppsRead)]
    Task<ApplicationFeature> GetFeatureForApplicationAsync(
        string appId,
        ApplicationFeatureType featureName,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>updateFeatureForApplication</c>: <c>PUT /api/v1/apps/{appId}/features/{featureName}</c>, scope <c>okta.apps.manage</c>. Replaces all: what is not set is cleared.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="featureName">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Put("/api/v1/apps/{appId}/features/{featureName}"), RequiresScope(OktaScopes.AppsManage)]
    Task<ApplicationFeature> UpdateFeatureForApplicationAsync(
        string appId,
        ApplicationFeatureType featureName,
        [Body] UpdateFeatureForApplicationRequest body,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
