// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>UserCred</c>. <c>UserCredentialsClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(UserCredentialsJson))]
public partial interface IUserCredentials
{
    /// <summary><c>expirePassword</c>: <c>POST /api/v1/users/{id}/lifecycle/expire_password</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/users/{id}/lifecycle/expire_password"), RequiresScope(OktaScopes.UsersManage)]
    Task<User> ExpirePasswordAsync([Path("id")] string userId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>expirePasswordWithTempPassword</c>: <c>POST /api/v1/users/{id}/lifecycle/expire_password_with_temp_password</c>, scope <c>okta.users.manage</c>.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="revokeSessions">The query value <c>revokeSessions</c>: default <c>false</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/users/{id}/lifecycle/expire_password_with_temp_password"), RequiresScope(OktaScopes.UsersManage)]
    Task<TemporaryPassword> ExpirePasswordWithTempPasswordAsync(
        [Path("id")] string userId,
        bool? revokeSessions = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>resetPassword</c>: <c>POST /api/v1/users/{id}/lifecycle/reset_password</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="sendEmail">The query value <c>sendEmail</c>.</param>
    /// <param name="revokeSessions">The query value <c>revokeSessions</c>: default <c>false</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/users/{id}/lifecycle/reset_password"), RequiresScope(OktaScopes.UsersManage)]
    Task<ResetPasswordToken> ResetPasswordAsync(
        [Path("id")] string userId,
        bool sendEmail,
        bool? revokeSessions = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>changePassword</c>: <c>POST /api/v1/users/{userId}/credentials/change_password</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="changePasswordRequest">The body, sent as JSON.</param>
    /// <param name="strict">The query value <c>strict</c>: default <c>false</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/users/{userId}/credentials/change_password"), RequiresScope(OktaScopes.UsersManage)]
    Task<UserCredentials> ChangePasswordAsync(
        string userId,
        [Body] ChangePasswordRequest changePasswordRequest,
        bool? strict = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>changeRecoveryQuestion</c>: <c>POST /api/v1/users/{userId}/credentials/change_recovery_question</c>, scope <c>okta.users.manage</c>.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="userCredentials">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/users/{userId}/credentials/change_recovery_question"), RequiresScope(OktaScopes.UsersManage)]
    Task<UserCredentials> ChangeRecoveryQuestionAsync(
        string userId,
        [Body] UserCredentialsRequest userCredentials,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>forgotPassword</c>: <c>POST /api/v1/users/{userId}/credentials/forgot_password</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="sendEmail">The query value <c>sendEmail</c>: default <c>true</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/users/{userId}/credentials/forgot_password"), RequiresScope(OktaScopes.UsersManage)]
    Task<ForgotPasswordResponse> ForgotPasswordAsync(
        string userId,
        bool? sendEmail = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>forgotPasswordSetNewPassword</c>: <c>POST /api/v1/users/{userId}/credentials/forgot_password_recovery_question</c>, scope <c>okta.users.manage</c>.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="userCredentials">The body, sent as JSON.</param>
    /// <param name="sendEmail">The query value <c>sendEmail</c>: default <c>true</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/users/{userId}/credentials/forgot_password_recovery_question"), RequiresScope(OktaScopes.UsersManage)]
    Task<UserCredentials> ForgotPasswordSetNewPasswordAsync(
        string userId,
        [Body] UserCredentialsRequest userCredentials,
        bool? sendEmail = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
