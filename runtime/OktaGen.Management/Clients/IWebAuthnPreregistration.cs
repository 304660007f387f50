// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>WebAuthnPreregistration</c>. <c>WebAuthnPreregistrationClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(WebAuthnPreregistrationJson))]
public partial interface IWebAuthnPreregistration
{
    /// <summary>
    /// <c>activatePreregistrationEnrollment</c>: <c>POST /webauthn-registration/api/v1/activate</c>, scope <c>okta.users.manage</c>. Limited general availability.
    /// </summary>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/webauthn-registration/api/v1/activate"), RequiresScope(OktaScopes.UsersManage)]
    Task<EnrollmentActivationResponse> ActivatePreregistrationEnrollmentAsync(
        [Body] EnrollmentActivationRequest? body = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>enrollPreregistrationEnrollment</c>: <c>POST /webauthn-registration/api/v1/enroll</c>, scope <c>okta.users.manage</c>. Limited general availability.
    /// </summary>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/webauthn-registration/api/v1/enroll"), RequiresScope(OktaScopes.UsersManage)]
    Task<EnrollmentInitializationResponse> EnrollPreregistrationEnrollmentAsync(
        [Body] EnrollmentInitializationRequest? body = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>generateFulfillmentRequest</c>: <c>POST /webauthn-registration/api/v1/initiate-fulfillment-request</c>, scope <c>okta.users.manage</c>. Limited general availability.
    /// </summary>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/webauthn-registration/api/v1/initiate-fulfillment-request"), RequiresScope(OktaScopes.UsersManage)]
    Task GenerateFulfillmentRequestAsync(
        [Body] FulfillmentRequest? body = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>sendPin</c>: <c>POST /webauthn-registration/api/v1/send-pin</c>, scope <c>okta.users.manage</c>. Limited general availability.
    /// </summary>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/webauthn-registration/api/v1/send-pin"), RequiresScope(OktaScopes.UsersManage)]
    Task SendPinAsync([Body] PinRequest? body = null, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>listWebAuthnPreregistrationFactors</c>: <c>GET /webauthn-registration/api/v1/users/{userId}/enrollments</c>, scope <c>okta.users.read</c>. Limited general availability.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/webauthn-registration/api/v1/users/{userId}/enrollments"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<WebAuthnPreregistrationFactor> ListWebAuthnPreregistrationFactorsAsync(
        string userId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>deleteWebAuthnPreregistrationFactor</c>: <c>DELETE /webauthn-registration/api/v1/users/{userId}/enrollments/{authenticatorEnrollmentId}</c>, scope <c>okta.users.manage</c>. Limited general availability.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="authenticatorEnrollmentId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/webauthn-registration/api/v1/users/{userId}/enrollments/{authenticatorEnrollmentId}"), RequiresScope(OktaScopes.UsersManage)]
    Task DeleteWebAuthnPreregistrationFactorAsync(
        string userId,
        string authenticatorEnrollmentId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>assignFulfillmentErrorWebAuthnPreregistrationFactor</c>: <c>POST /webauthn-registration/api/v1/users/{userId}/enrollments/{authenticatorEnrollmentId}/mark-error</c>, scope <c>okta.users.manage</c>. Limited general availability.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="authenticatorEnrollmentId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/webauthn-registration/api/v1/users/{userId}/enrollments/{authenticatorEnrollmentId}/mark-error"), RequiresScope(OktaScopes.UsersManage)]
    Task AssignFulfillmentErrorWebAuthnPreregistrationFactorAsync(
        string userId,
        string authenticatorEnrollmentId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
