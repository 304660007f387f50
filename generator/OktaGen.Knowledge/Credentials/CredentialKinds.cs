namespace OktaGen.Knowledge.Credentials;

/// <summary>
/// The kinds of credential that a call takes, or that a project uses. Single members have the names of <c>OktaCredential</c>.
/// </summary>
[Flags]
internal enum CredentialKinds
{
    /// <summary>It takes none.</summary>
    None = 0,

    /// <summary>An API token. It has the rights of the admin who made it; scopes do not apply.</summary>
    ApiToken = 1,

    /// <summary>An OAuth 2.0 access token by client credentials.</summary>
    OAuth = 2,

    /// <summary>The access token of a signed-in user.</summary>
    UserToken = 4,

    /// <summary>An OAuth 2.0 access token of any origin.</summary>
    AccessTokens = OAuth | UserToken,

    Any = ApiToken | AccessTokens,
}
