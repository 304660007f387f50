// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>UserSessions</c>. <c>UserSessionsClient</c> carries them out.</summary>
[OktaClient]
public partial interface IUserSessions
{
    /// <summary><c>revokeUserSessions</c>: <c>DELETE /api/v1/users/{userId}/sessions</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="oauthTokens">The query value <c>oauthTokens</c>: default <c>false</c>.</param>
    /// <param name="forgetDevices">The query value <c>forgetDevices</c>: default <c>true</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/users/{userId}/sessions"), RequiresScope(OktaScopes.UsersManage)]
    Task RevokeUserSessionsAsync(
        string userId,
        bool? oauthTokens = null,
        bool? forgetDevices = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
