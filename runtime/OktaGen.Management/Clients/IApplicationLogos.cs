// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>ApplicationLogos</c>. <c>ApplicationLogosClient</c> carries them out.</summary>
[OktaClient]
public partial interface IApplicationLogos
{
    /// <summary><c>uploadApplicationLogo</c>: <c>POST /api/v1/apps/{appId}/logo</c>, scope <c>okta.apps.manage</c>.</summary>
    /// <param name="appId">In the path.</param>
    /// <param name="file">The file.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/apps/{appId}/logo"), RequiresScope(OktaScopes.AppsManage)]
    Task UploadApplicationLogoAsync(
        string appId,
        [Body] OktaFile file,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
