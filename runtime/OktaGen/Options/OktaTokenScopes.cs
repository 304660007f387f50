namespace OktaGen;

/// <summary>Which of the listed scopes an access token is asked for.</summary>
public enum OktaTokenScopes
{
    /// <summary>All of them: one token serves every call. The default.</summary>
    AllListed,

    /// <summary>
    /// Those that cover what the called endpoint needs: a token that leaks permits little. Each set of scopes has a token and token
    /// requests of its own. Endpoints that declare no scope are called with a token for the whole list.
    /// </summary>
    PerEndpoint,
}
