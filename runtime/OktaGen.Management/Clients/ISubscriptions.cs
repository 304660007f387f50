// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>Subscription</c>. <c>SubscriptionsClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(SubscriptionsJson))]
public partial interface ISubscriptions
{
    /// <summary><c>listSubscriptionsUser</c>: <c>GET /api/v1/users/{userId}/subscriptions</c>, scope <c>okta.users.read</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/users/{userId}/subscriptions"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<Subscription> ListUserSubscriptionsAsync(
        string userId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>getSubscriptionsNotificationTypeUser</c>: <c>GET /api/v1/users/{userId}/subscriptions/{notificationType}</c>, scope <c>okta.users.read</c>.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="notificationType">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/users/{userId}/subscriptions/{notificationType}"), RequiresScope(OktaScopes.UsersRead)]
    Task<Subscription> GetUserSubscriptionAsync(
        string userId,
        NotificationType notificationType,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>subscribeByNotificationTypeUser</c>: <c>POST /api/v1/users/{userId}/subscriptions/{notificationType}/subscribe</c>, scope <c>okta.users.manage</c>.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="notificationType">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/users/{userId}/subscriptions/{notificationType}/subscribe"), RequiresScope(OktaScopes.UsersManage)]
    Task SubscribeUserAsync(
        string userId,
        NotificationType notificationType,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>unsubscribeByNotificationTypeUser</c>: <c>POST /api/v1/users/{userId}/subscriptions/{notificationType}/unsubscribe</c>, scope <c>okta.users.manage</c>.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="notificationType">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Post("/api/v1/users/{userId}/subscriptions/{notificationType}/unsubscribe"), RequiresScope(OktaScopes.UsersManage)]
    Task UnsubscribeUserAsync(
        string userId,
        NotificationType notificationType,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
