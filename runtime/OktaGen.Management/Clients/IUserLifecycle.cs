// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>UserLifecycle</c>. <c>UserLifecycleClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(UserLifecycleJson))]
public partial interface IUserLifecycle
{
    /// <summary><c>activateUser</c>: <c>POST /api/v1/users/{id}/lifecycle/activate</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="sendEmail">The query value <c>sendEmail</c>: default <c>true</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/users/{id}/lifecycle/activate"), RequiresScope(OktaScopes.UsersManage)]
    Task<UserActivationToken> ActivateUserAsync(
        [Path("id")] string userId,
        bool? sendEmail = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>deactivateUser</c>: <c>POST /api/v1/users/{id}/lifecycle/deactivate</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="sendEmail">The query value <c>sendEmail</c>: default <c>false</c>.</param>
    /// <param name="prefer">The header <c>Prefer</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/users/{id}/lifecycle/deactivate"), RequiresScope(OktaScopes.UsersManage)]
    Task DeactivateUserAsync(
        [Path("id")] string userId,
        bool? sendEmail = null,
        [Header("Prefer")] DeactivateUserPrefer? prefer = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>reactivateUser</c>: <c>POST /api/v1/users/{id}/lifecycle/reactivate</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="sendEmail">The query value <c>sendEmail</c>: default <c>false</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/users/{id}/lifecycle/reactivate"), RequiresScope(OktaScopes.UsersManage)]
    Task<UserActivationToken> ReactivateUserAsync(
        [Path("id")] string userId,
        bool? sendEmail = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>resetFactors</c>: <c>POST /api/v1/users/{id}/lifecycle/reset_factors</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/users/{id}/lifecycle/reset_factors"), RequiresScope(OktaScopes.UsersManage)]
    Task ResetFactorsAsync([Path("id")] string userId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>suspendUser</c>: <c>POST /api/v1/users/{id}/lifecycle/suspend</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/users/{id}/lifecycle/suspend"), RequiresScope(OktaScopes.UsersManage)]
    Task SuspendUserAsync([Path("id")] string userId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>unlockUser</c>: <c>POST /api/v1/users/{id}/lifecycle/unlock</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/users/{id}/lifecycle/unlock"), RequiresScope(OktaScopes.UsersManage)]
    Task UnlockUserAsync([Path("id")] string userId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>unsuspendUser</c>: <c>POST /api/v1/users/{id}/lifecycle/unsuspend</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/users/{id}/lifecycle/unsuspend"), RequiresScope(OktaScopes.UsersManage)]
    Task UnsuspendUserAsync([Path("id")] string userId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);
}
