// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>User</c>. <c>UsersClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(UsersJson))]
public partial interface IUsers
{
    /// <summary><c>listUsers</c>: <c>GET /api/v1/users</c>, scope <c>okta.users.read</c>.</summary>
    /// <param name="search">The query value <c>search</c>.</param>
    /// <param name="filter">The query value <c>filter</c>.</param>
    /// <param name="q">The query value <c>q</c>.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="limit">The query value <c>limit</c>: default <c>200</c>.</param>
    /// <param name="sortBy">The query value <c>sortBy</c>.</param>
    /// <param name="sortOrder">The query value <c>sortOrder</c>: default <c>asc</c>.</param>
    /// <param name="fields">The query value <c>fields</c>.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="contentType">The header <c>Content-Type</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<User> ListUsersAsync(
        string? search = null,
        string? filter = null,
        string? q = null,
        string? after = null,
        int? limit = null,
        string? sortBy = null,
        SortOrder? sortOrder = null,
        string? fields = null,
        string? expand = null,
        [Header("Content-Type")] string? contentType = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>createUser</c>: <c>POST /api/v1/users</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="activate">The query value <c>activate</c>: default <c>true</c>.</param>
    /// <param name="provider">The query value <c>provider</c>: default <c>false</c>.</param>
    /// <param name="nextLogin">The query value <c>nextLogin</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/users"), RequiresScope(OktaScopes.UsersManage)]
    Task<User> CreateUserAsync(
        [Body] CreateUserRequest body,
        bool? activate = null,
        bool? provider = null,
        UserNextLogin? nextLogin = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getUser</c>: <c>GET /api/v1/users/{id}</c>, scope <c>okta.users.read</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="contentType">The header <c>Content-Type</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/users/{id}"), RequiresScope(OktaScopes.UsersRead)]
    Task<User> GetUserAsync(
        [Path("id")] string userId,
        string? expand = null,
        [Header("Content-Type")] string? contentType = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getUser</c>: <c>GET /api/v1/users/{id}</c>, scope <c>okta.users.read</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="contentType">The header <c>Content-Type</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers. With its <c>ETag</c>, status and headers.</returns>
    [Get("/api/v1/users/{id}"), RequiresScope(OktaScopes.UsersRead)]
    Task<OktaResponse<User>> GetUserResponseAsync(
        [Path("id")] string userId,
        string? expand = null,
        [Header("Content-Type")] string? contentType = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>updateUser</c>: <c>POST /api/v1/users/{id}</c>, scope <c>okta.users.manage</c>. Changes what is set and leaves the rest.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="user">The body, sent as JSON.</param>
    /// <param name="strict">The query value <c>strict</c>.</param>
    /// <param name="ifMatch">The header <c>If-Match</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/users/{id}"), RequiresScope(OktaScopes.UsersManage)]
    Task<User> UpdateUserAsync(
        [Path("id")] string userId,
        [Body] UpdateUserRequest user,
        bool? strict = null,
        [Header("If-Match")] string? ifMatch = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>replaceUser</c>: <c>PUT /api/v1/users/{id}</c>, scope <c>okta.users.manage</c>. Replaces all: what is not set is cleared.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="user">The body, sent as JSON.</param>
    /// <param name="strict">The query value <c>strict</c>.</param>
    /// <param name="ifMatch">The header <c>If-Match</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Put("/api/v1/users/{id}"), RequiresScope(OktaScopes.UsersManage)]
    Task<User> ReplaceUserAsync(
        [Path("id")] string userId,
        [Body] ReplaceUserRequest user,
        bool? strict = null,
        [Header("If-Match")] string? ifMatch = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>deleteUser</c>: <c>DELETE /api/v1/users/{id}</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="sendEmail">The query value <c>sendEmail</c>: default <c>false</c>.</param>
    /// <param name="prefer">The header <c>Prefer</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/users/{id}"), RequiresScope(OktaScopes.UsersManage)]
    Task DeleteUserAsync(
        [Path("id")] string userId,
        bool? sendEmail = null,
        [Header("Prefer")] DeleteUserPrefer? prefer = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>listUserBlocks</c>: <c>GET /api/v1/users/{id}/blocks</c>, scope <c>okta.users.read</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/users/{id}/blocks"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<UserBlock> ListUserBlocksAsync(
        [Path("id")] string userId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
