// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>NetworkZone</c>. <c>NetworkZonesClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(NetworkZonesJson))]
public partial interface INetworkZones
{
    /// <summary><c>listNetworkZones</c>: <c>GET /api/v1/zones</c>, scope <c>okta.networkZones.read</c>.</summary>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="limit">The query value <c>limit</c>.</param>
    /// <param name="filter">The query value <c>filter</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/zones"), RequiresScope(OktaScopes.NetworkZonesRead)]
    OktaPageable<NetworkZone> ListNetworkZonesAsync(
        string? after = null,
        int? limit = null,
        string? filter = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>createNetworkZone</c>: <c>POST /api/v1/zones</c>, scope <c>okta.networkZones.manage</c>.</summary>
    /// <param name="zone">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/zones"), RequiresScope(OktaScopes.NetworkZonesManage)]
    Task<NetworkZone> CreateNetworkZoneAsync(
        [Body] NetworkZoneRequest zone,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getNetworkZone</c>: <c>GET /api/v1/zones/{zoneId}</c>, scope <c>okta.networkZones.read</c>.</summary>
    /// <param name="zoneId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/zones/{zoneId}"), RequiresScope(OktaScopes.NetworkZonesRead)]
    Task<NetworkZone> GetNetworkZoneAsync(string zoneId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>replaceNetworkZone</c>: <c>PUT /api/v1/zones/{zoneId}</c>, scope <c>okta.networkZones.manage</c>. Replaces all: what is not set is cleared.
    /// </summary>
    /// <param name="zoneId">In the path.</param>
    /// <param name="zone">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Put("/api/v1/zones/{zoneId}"), RequiresScope(OktaScopes.NetworkZonesManage)]
    Task<NetworkZone> ReplaceNetworkZoneAsync(
        string zoneId,
        [Body] NetworkZoneRequest zone,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>deleteNetworkZone</c>: <c>DELETE /api/v1/zones/{zoneId}</c>, scope <c>okta.networkZones.manage</c>.</summary>
    /// <param name="zoneId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/zones/{zoneId}"), RequiresScope(OktaScopes.NetworkZonesManage)]
    Task DeleteNetworkZoneAsync(string zoneId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>activateNetworkZone</c>: <c>POST /api/v1/zones/{zoneId}/lifecycle/activate</c>, scope <c>okta.networkZones.manage</c>.</summary>
    /// <param name="zoneId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/zones/{zoneId}/lifecycle/activate"), RequiresScope(OktaScopes.NetworkZonesManage)]
    Task<NetworkZone> ActivateNetworkZoneAsync(string zoneId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>deactivateNetworkZone</c>: <c>POST /api/v1/zones/{zoneId}/lifecycle/deactivate</c>, scope <c>okta.networkZones.manage</c>.</summary>
    /// <param name="zoneId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/zones/{zoneId}/lifecycle/deactivate"), RequiresScope(OktaScopes.NetworkZonesManage)]
    Task<NetworkZone> DeactivateNetworkZoneAsync(string zoneId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);
}
