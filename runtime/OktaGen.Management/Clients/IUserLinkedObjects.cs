// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>UserLinkedObject</c>. <c>UserLinkedObjectsClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(UserLinkedObjectsJson))]
public partial interface IUserLinkedObjects
{
    /// <summary>
    /// <c>assignLinkedObjectValueForPrimary</c>: <c>PUT /api/v1/users/{userIdOrLogin}/linkedObjects/{primaryRelationshipName}/{primaryUserId}</c>, scope <c>okta.users.manage</c>.
    /// </summary>
    /// <param name="userIdOrLogin">In the path.</param>
    /// <param name="primaryRelationshipName">In the path.</param>
    /// <param name="primaryUserId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Put("/api/v1/users/{userIdOrLogin}/linkedObjects/{primaryRelationshipName}/{primaryUserId}"), RequiresScope(OktaScopes.UsersManage), Credential(OktaCredential.OAuth)]
    Task AssignLinkedObjectValueForPrimaryAsync(
        string userIdOrLogin,
        string primaryRelationshipName,
        string primaryUserId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>listLinkedObjectsForUser</c>: <c>GET /api/v1/users/{userIdOrLogin}/linkedObjects/{relationshipName}</c>, scope <c>okta.users.read</c>.
    /// </summary>
    /// <param name="userIdOrLogin">In the path.</param>
    /// <param name="relationshipName">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/users/{userIdOrLogin}/linkedObjects/{relationshipName}"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<ResponseLinks> ListLinkedObjectsForUserAsync(
        string userIdOrLogin,
        string relationshipName,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>deleteLinkedObjectForUser</c>: <c>DELETE /api/v1/users/{userIdOrLogin}/linkedObjects/{relationshipName}</c>, scope <c>okta.users.manage</c>.
    /// </summary>
    /// <param name="userIdOrLogin">In the path.</param>
    /// <param name="relationshipName">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/users/{userIdOrLogin}/linkedObjects/{relationshipName}"), RequiresScope(OktaScopes.UsersManage)]
    Task DeleteLinkedObjectForUserAsync(
        string userIdOrLogin,
        string relationshipName,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
