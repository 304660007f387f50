using System.Net;

namespace OktaGen;

/// <summary>
/// A call needs an OAuth scope that the access token does not carry. It is thrown before the call is sent where the token's
/// scopes are known, and otherwise for Okta's 403 <c>insufficient_scope</c> (RFC 6750, section 3.1). The message says the cause: the app
/// does not ask for the scope; a setting such as <c>OKTA_CLIENT_SCOPES</c> leaves it out of the app's list; Okta did not grant it; or the
/// call went by an API token, which has no scopes, or by a token of the app's own.
/// </summary>
public sealed class InsufficientScopeException : OktaApiException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is missing and how it is granted.</param>
    /// <param name="requiredScopes">The scopes that the endpoint needs and that are missing.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public InsufficientScopeException(string message, IReadOnlyList<string> requiredScopes, Exception? innerException = null)
        : base(message, HttpStatusCode.Forbidden, innerException) => RequiredScopes = requiredScopes;

    /// <summary>The scopes that the endpoint needs and that the token lacks.</summary>
    public IReadOnlyList<string> RequiredScopes { get; }

    /// <summary>The scopes that the app asked for; empty where they are not known.</summary>
    public IReadOnlyList<string> ConfiguredScopes { get; init; } = [];

    /// <summary>The scopes that Okta put into the token; empty where they are not known.</summary>
    public IReadOnlyList<string> GrantedScopes { get; init; } = [];
}
