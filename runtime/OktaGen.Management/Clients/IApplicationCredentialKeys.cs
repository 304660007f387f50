// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>
/// The operations that Okta's API describes as <c>ApplicationSSOCredentialKey</c>. <c>ApplicationCredentialKeysClient</c> carries them out.
/// </summary>
[OktaClient(JsonContext = typeof(ApplicationCredentialKeysJson))]
public partial interface IApplicationCredentialKeys
{
    /// <summary><c>listCsrsForApplication</c>: <c>GET /api/v1/apps/{appId}/credentials/csrs</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/apps/{appId}/credentials/csrs"), RequiresScope(OktaScopes.AppsRead)]
    OktaPageable<Csr> ListCsrsForApplicationAsync(string appId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>generateCsrForApplication</c>: <c>POST /api/v1/apps/{appId}/credentials/csrs</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="metadata">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/apps/{appId}/credentials/csrs"), RequiresScope(OktaScopes.AppsManage)]
    Task<Csr> GenerateCsrForApplicationAsync(
        string appId,
        [Body] CsrMetadata metadata,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>generateCsrForApplication</c>: <c>POST /api/v1/apps/{appId}/credentials/csrs</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="metadata">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer as <c>application/pkcs10</c>.</returns>
    [Post("/api/v1/apps/{appId}/credentials/csrs"), RequiresScope(OktaScopes.AppsManage), Header("Accept", "application/pkcs10")]
    Task<string> GenerateCsrForApplicationAsPkcs10Async(
        string appId,
        [Body] CsrMetadata metadata,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getCsrForApplication</c>: <c>GET /api/v1/apps/{appId}/credentials/csrs/{csrId}</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="csrId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/apps/{appId}/credentials/csrs/{csrId}"), RequiresScope(OktaScopes.AppsRead)]
    Task<Csr> GetCsrForApplicationAsync(
        string appId,
        string csrId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getCsrForApplication</c>: <c>GET /api/v1/apps/{appId}/credentials/csrs/{csrId}</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="csrId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer as <c>application/pkcs10</c>.</returns>
    [Get("/api/v1/apps/{appId}/credentials/csrs/{csrId}"), RequiresScope(OktaScopes.AppsRead), Header("Accept", "application/pkcs10")]
    Task<string> GetCsrForApplicationAsPkcs10Async(
        string appId,
        string csrId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>revokeCsrFromApplication</c>: <c>DELETE /api/v1/apps/{appId}/credentials/csrs/{csrId}</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="csrId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/apps/{appId}/credentials/csrs/{csrId}"), RequiresScope(OktaScopes.AppsManage)]
    Task RevokeCsrFromApplicationAsync(
        string appId,
        string csrId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>publishCsrFromApplication</c>: <c>POST /api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish</c>, scope <c>okta.apps.manage</c>.
    /// </summary>
    /// <param name="appId">In the path.</param>
    /// <param name="csrId">In the path.</param>
    /// <param name="content">The body, sent from the stream's current position.</param>
    /// <param name="contentType">The media type of the body: <c>application/pkix-cert</c>, <c>application/x-pem-file</c>, <c>application/x-x509-ca-cert</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/apps/{appId}/credentials/csrs/{csrId}/lifecycle/publish"), RequiresScope(OktaScopes.AppsManage)]
    Task<JsonWebKey> PublishCsrFromApplicationAsync(
        string appId,
        string csrId,
        [Body] Stream content,
        [Header("Content-Type")] string contentType,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>listApplicationKeys</c>: <c>GET /api/v1/apps/{appId}/credentials/keys</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/apps/{appId}/credentials/keys"), RequiresScope(OktaScopes.AppsRead)]
    OktaPageable<JsonWebKey> ListApplicationKeysAsync(
        string appId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>generateApplicationKey</c>: <c>POST /api/v1/apps/{appId}/credentials/keys/generate</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="validityYears">The query value <c>validityYears</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/apps/{appId}/credentials/keys/generate"), RequiresScope(OktaScopes.AppsManage)]
    Task<JsonWebKey> GenerateApplicationKeyAsync(
        string appId,
        int validityYears,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getApplicationKey</c>: <c>GET /api/v1/apps/{appId}/credentials/keys/{keyId}</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="keyId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/apps/{appId}/credentials/keys/{keyId}"), RequiresScope(OktaScopes.AppsRead)]
    Task<JsonWebKey> GetApplicationKeyAsync(
        string appId,
        string keyId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>cloneApplicationKey</c>: <c>POST /api/v1/apps/{appId}/credentials/keys/{keyId}/clone</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="keyId">In the path.</param>
    /// <param name="targetAid">The query value <c>targetAid</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/apps/{appId}/credentials/keys/{keyId}/clone"), RequiresScope(OktaScopes.AppsManage)]
    Task<JsonWebKey> CloneApplicationKeyAsync(
        string appId,
        string keyId,
        string targetAid,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
