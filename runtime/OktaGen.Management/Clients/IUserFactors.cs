// Written by 'oktagen scaffold'. Change the selection or the overlay and run it again, or extend the type in a file of your own.
namespace OktaGen.Management;

/// <summary>The operations that Okta's API describes as <c>UserFactor</c>. <c>UserFactorsClient</c> carries them out.</summary>
[OktaClient(JsonContext = typeof(UserFactorsJson))]
public partial interface IUserFactors
{
    /// <summary><c>listYubikeyOtpTokens</c>: <c>GET /api/v1/org/factors/yubikey_token/tokens</c>, scope <c>okta.users.read</c>.</summary>
    /// <param name="filter">The query value <c>filter</c>.</param>
    /// <param name="after">The query value <c>after</c>.</param>
    /// <param name="limit">The query value <c>limit</c>: at most 200, default <c>20</c>.</param>
    /// <param name="sortBy">The query value <c>sortBy</c>.</param>
    /// <param name="sortOrder">The query value <c>sortOrder</c>.</param>
    /// <param name="expand">The query value <c>expand</c>.</param>
    /// <param name="forDownload">The query value <c>forDownload</c>: default <c>false</c>.</param>
    /// <param name="cursor">Where a page of an earlier listing ended: goes on from there, and the query values are those of then.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/org/factors/yubikey_token/tokens"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<UserFactorYubikeyOtpToken> ListYubikeyOtpTokensAsync(
        YubikeyOtpTokenProperty? filter = null,
        string? after = null,
        int? limit = null,
        YubikeyOtpTokenSort? sortBy = null,
        YubikeyOtpTokenSortOrder? sortOrder = null,
        string? expand = null,
        bool? forDownload = null,
        OktaCursor? cursor = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>uploadYubikeyOtpTokenSeed</c>: <c>POST /api/v1/org/factors/yubikey_token/tokens</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/org/factors/yubikey_token/tokens"), RequiresScope(OktaScopes.UsersManage)]
    Task<UserFactorYubikeyOtpToken> UploadYubikeyOtpTokenSeedAsync(
        [Body] UploadYubikeyOtpTokenSeedRequest body,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getYubikeyOtpTokenById</c>: <c>GET /api/v1/org/factors/yubikey_token/tokens/{tokenId}</c>, scope <c>okta.users.read</c>.</summary>
    /// <param name="tokenId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/org/factors/yubikey_token/tokens/{tokenId}"), RequiresScope(OktaScopes.UsersRead)]
    Task<UserFactorYubikeyOtpToken> GetYubikeyOtpTokenByIdAsync(
        string tokenId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>listFactors</c>: <c>GET /api/v1/users/{userId}/factors</c>, scope <c>okta.users.read</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/users/{userId}/factors"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<UserFactor> ListFactorsAsync(string userId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary><c>enrollFactor</c>: <c>POST /api/v1/users/{userId}/factors</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="updatePhone">The query value <c>updatePhone</c>: default <c>false</c>.</param>
    /// <param name="templateId">The query value <c>templateId</c>.</param>
    /// <param name="tokenLifetimeSeconds">The query value <c>tokenLifetimeSeconds</c>: 1 to 86400, default <c>300</c>.</param>
    /// <param name="activate">The query value <c>activate</c>: default <c>false</c>.</param>
    /// <param name="acceptLanguage">The header <c>Accept-Language</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/users/{userId}/factors"), RequiresScope(OktaScopes.UsersManage)]
    Task<UserFactor> EnrollFactorAsync(
        string userId,
        [Body] UserFactorRequest body,
        bool? updatePhone = null,
        string? templateId = null,
        int? tokenLifetimeSeconds = null,
        bool? activate = null,
        [Header("Accept-Language")] string? acceptLanguage = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>listSupportedFactors</c>: <c>GET /api/v1/users/{userId}/factors/catalog</c>, scope <c>okta.users.read</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/users/{userId}/factors/catalog"), RequiresScope(OktaScopes.UsersRead)]
    OktaPageable<UserFactorSupported> ListSupportedFactorsAsync(
        string userId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>listSupportedSecurityQuestions</c>: <c>GET /api/v1/users/{userId}/factors/questions</c>, no scope.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>All items, page by page.</returns>
    [Get("/api/v1/users/{userId}/factors/questions"), NoScope, Credential(OktaCredential.ApiToken)]
    OktaPageable<UserFactorSecurityQuestionProfile> ListSupportedSecurityQuestionsAsync(
        string userId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>getFactor</c>: <c>GET /api/v1/users/{userId}/factors/{factorId}</c>, scope <c>okta.users.read</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="factorId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/users/{userId}/factors/{factorId}"), RequiresScope(OktaScopes.UsersRead)]
    Task<UserFactor> GetFactorAsync(
        string userId,
        string factorId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>unenrollFactor</c>: <c>DELETE /api/v1/users/{userId}/factors/{factorId}</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="factorId">In the path.</param>
    /// <param name="removeRecoveryEnrollment">The query value <c>removeRecoveryEnrollment</c>: default <c>false</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when Okta has answered.</returns>
    [Delete("/api/v1/users/{userId}/factors/{factorId}"), RequiresScope(OktaScopes.UsersManage)]
    Task UnenrollFactorAsync(
        string userId,
        string factorId,
        bool? removeRecoveryEnrollment = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>activateFactor</c>: <c>POST /api/v1/users/{userId}/factors/{factorId}/lifecycle/activate</c>, scope <c>okta.users.manage</c>.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="factorId">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/users/{userId}/factors/{factorId}/lifecycle/activate"), RequiresScope(OktaScopes.UsersManage)]
    Task<UserFactor> ActivateFactorAsync(
        string userId,
        string factorId,
        [Body] UserFactorActivateRequest? body = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>resendEnrollFactor</c>: <c>POST /api/v1/users/{userId}/factors/{factorId}/resend</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="factorId">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="templateId">The query value <c>templateId</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/users/{userId}/factors/{factorId}/resend"), RequiresScope(OktaScopes.UsersManage)]
    Task<UserFactor> ResendEnrollFactorAsync(
        string userId,
        string factorId,
        [Body] UserFactorRequest body,
        string? templateId = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary>
    /// <c>getFactorTransactionStatus</c>: <c>GET /api/v1/users/{userId}/factors/{factorId}/transactions/{transactionId}</c>, scope <c>okta.users.read</c>.
    /// </summary>
    /// <param name="userId">In the path.</param>
    /// <param name="factorId">In the path.</param>
    /// <param name="transactionId">In the path.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Get("/api/v1/users/{userId}/factors/{factorId}/transactions/{transactionId}"), RequiresScope(OktaScopes.UsersRead)]
    Task<UserFactorPushTransaction> GetFactorTransactionStatusAsync(
        string userId,
        string factorId,
        string transactionId,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);

    /// <summary><c>verifyFactor</c>: <c>POST /api/v1/users/{userId}/factors/{factorId}/verify</c>, scope <c>okta.users.manage</c>.</summary>
    /// <param name="userId">In the path.</param>
    /// <param name="factorId">In the path.</param>
    /// <param name="body">The body, sent as JSON.</param>
    /// <param name="templateId">The query value <c>templateId</c>.</param>
    /// <param name="tokenLifetimeSeconds">The query value <c>tokenLifetimeSeconds</c>: 1 to 86400, default <c>300</c>.</param>
    /// <param name="xForwardedFor">The header <c>X-Forwarded-For</c>.</param>
    /// <param name="userAgent">The header <c>User-Agent</c>.</param>
    /// <param name="acceptLanguage">The header <c>Accept-Language</c>.</param>
    /// <param name="options">What this call alone needs: time allowed, headers, an access token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What Okta answers.</returns>
    [Post("/api/v1/users/{userId}/factors/{factorId}/verify"), RequiresScope(OktaScopes.UsersManage)]
    Task<VerifyFactorResponse> VerifyFactorAsync(
        string userId,
        string factorId,
        [Body] UserFactorVerifyRequest? body = null,
        string? templateId = null,
        int? tokenLifetimeSeconds = null,
        [Header("X-Forwarded-For")] string? xForwardedFor = null,
        [Header("User-Agent")] string? userAgent = null,
        [Header("Accept-Language")] string? acceptLanguage = null,
        OktaCallOptions? options = null,
        CancellationToken cancellationToken = default);
}
