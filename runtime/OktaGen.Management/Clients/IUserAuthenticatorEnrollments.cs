// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>
/// The operations that Okta's API describes as <c>UserAuthenticatorEnrollments</c>. <c>UserAuthenticatorEnrollmentsClient</c> carries them out.
/// </summary>
[OktaClient(JsonContext = typeof(UserAuthenticatorEnrollmentsJson))]
public partial interface IUserAuthenticatorEnrollments
{
    /// <summary>
    /// <c>listAuthenticatorEnrollments</c>: <c>GET /api/v1/users/{userId}/authenticator-enrollments</c>, scope <c>okta.users.read</c>. Limited general availability.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="discloseIdentifiers">The query value <c>discloseIdentifiers</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/users/{userId}/authenticator-enrollments"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<AuthenticatorEnrollment> ListAuthenticatorEnrollmentsAsync(
        string userId,
        [Query(Explode = true)] IReadOnlyList<DisclosedIdentifier>? discloseIdentifiers = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>createAuthenticatorEnrollment</c>: <c>POST /api/v1/users/{userId}/authenticator-enrollments/phone</c>, scope <c>okta.users.manage</c>. Limited general availability.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="authenticator">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/users/{userId}/authenticator-enrollments/phone"), RequiresScope(OktaScopes.UsersManage)]
    Task<AuthenticatorEnrollment> CreateAuthenticatorEnrollmentAsync(
        string userId,
        [Body] AuthenticatorEnrollmentCreateRequest authenticator,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>createTacAuthenticatorEnrollment</c>: <c>POST /api/v1/users/{userId}/authenticator-enrollments/tac</c>, scope <c>okta.users.manage</c>. Limited general availability.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="authenticator">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/users/{userId}/authenticator-enrollments/tac"), RequiresScope(OktaScopes.UsersManage)]
    Task<TacAuthenticatorEnrollment> CreateTacAuthenticatorEnrollmentAsync(
        string userId,
        [Body] AuthenticatorEnrollmentCreateRequestTac authenticator,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>getAuthenticatorEnrollment</c>: <c>GET /api/v1/users/{userId}/authenticator-enrollments/{enrollmentId}</c>, scope <c>okta.users.read</c>. Limited general availability.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="enrollmentId">In the path.</param>
    /// <param name="discloseIdentifiers">The query value <c>discloseIdentifiers</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/users/{userId}/authenticator-enrollments/{enrollmentId}"), RequiresScope(OktaScopes.UsersRead)]
    Task<AuthenticatorEnrollment> GetAuthenticatorEnrollmentAsync(
        string userId,
        string enrollmentId,
        [Query(Explode = true)] IReadOnlyList<DisclosedIdentifier>? discloseIdentifiers = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>deleteAuthenticatorEnrollment</c>: <c>DELETE /api/v1/users/{userId}/authenticator-enrollments/{enrollmentId}</c>, scope <c>okta.users.manage</c>. Limited general availability.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="enrollmentId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/users/{userId}/authenticator-enrollments/{enrollmentId}"), RequiresScope(OktaScopes.UsersManage)]
    Task DeleteAuthenticatorEnrollmentAsync(
        string userId,
        string enrollmentId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
