namespace OktaGen;

/// <summary>The kinds of credential by which an app authenticates to Okta's API.</summary>
public enum OktaCredential
{
    /// <summary>No credential is sent.</summary>
    None,

    /// <summary>
    /// An Okta API token, sent as <c>Authorization: SSWS</c>. It has the permissions of the admin who created it, and knows no scopes.
    /// </summary>
    ApiToken,

    /// <summary>
    /// OAuth 2.0 client credentials of an API Services app that authenticates with a key pair (<c>private_key_jwt</c>, RFC 7523),
    /// or of an API service integration with a client secret. Its access tokens carry the scopes that an admin granted to the app.
    /// </summary>
    OAuth,

    /// <summary>
    /// An access token that the app has got elsewhere, mostly that of a signed-in user, sent as <c>Authorization: Bearer</c>. Which
    /// scopes it carries is for the app to know.
    /// </summary>
    UserToken,
}
