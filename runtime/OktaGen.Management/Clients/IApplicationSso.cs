// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>ApplicationSSO</c>. <c>ApplicationSsoClient</c> carries them out.</summary>
[OktaClient]
public partial interface IApplicationSso
{
    /// <summary><c>previewSAMLmetadataForApplication</c>: <c>GET /api/v1/apps/{appId}/sso/saml/metadata</c>, scope <c>okta.apps.read</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="kid">The query value <c>kid</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer as <c>text/xml</c>.</returns>
    [Get("/api/v1/apps/{appId}/sso/saml/metadata"), RequiresScope(OktaScopes.AppsRead), Header("Accept", "text/xml")]
    Task<string> PreviewSamlMetadataForApplicationAsync(
        string appId,
        string kid,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
