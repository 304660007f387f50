using System.Net;

namespace OktaGen;

/// <summary>
/// A call needs an OAuth scope that the access token does not carry. It is thrown before the call is sent where the token's
/// scopes are known, and otherwise for Okta's 403 <c>insufficient_scope</c> (RFC 6750, section 3.1): of an API token, which has no scopes,
/// and of a token of the app's own the message says so.
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
