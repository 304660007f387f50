namespace OktaGen.Testing;

/// <summary>Where the org's tokens are found.</summary>
internal static class TokenState
{
    extension(OrgState org)
    {
        public TokenStore Tokens => org.Get<TokenModule>().Store;
    }
}
