namespace OktaGen.Knowledge.Scopes;

/// <summary>The kind of credential that a project says it uses, by the MSBuild property <c>OktaGenCredential</c>.</summary>
internal enum ProjectCredential
{
    /// <summary>The project does not say.</summary>
    Unknown,

    /// <summary>An API token. It has the rights of the admin who made it; scopes do not apply.</summary>
    ApiToken,

    /// <summary>OAuth 2.0 client credentials.</summary>
    OAuth,

    /// <summary>The token of a signed-in user.</summary>
    UserToken,
}
