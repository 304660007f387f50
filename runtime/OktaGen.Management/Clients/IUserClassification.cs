// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>UserClassification</c>. <c>UserClassificationClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(UserClassificationJson))]
public partial interface IUserClassification
{
    /// <summary><c>getUserClassification</c>: <c>GET /api/v1/users/{userId}/classification</c>, scope <c>okta.users.read</c>. Early access.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/users/{userId}/classification"), RequiresScope(OktaScopes.UsersRead)]
    Task<UserClassification> GetUserClassificationAsync(
        string userId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>replaceUserClassification</c>: <c>PUT /api/v1/users/{userId}/classification</c>, scope <c>okta.users.manage</c>. Early access. Replaces all: what is not set is cleared.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Put("/api/v1/users/{userId}/classification"), RequiresScope(OktaScopes.UsersManage)]
    Task<UserClassification> ReplaceUserClassificationAsync(
        string userId,
        [Body] ReplaceUserClassification body,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
