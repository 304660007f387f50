namespace OktaGen.Testing;

/// <summary>The access tokens and API tokens of an <see cref="OktaTestOrg"/>. Safe for use from several threads.</summary>
public sealed class OktaTestTokens
{
    private readonly OrgState _org;

    internal OktaTestTokens(OrgState org) => _org = org;

    /// <summary>How many requests the token endpoint has seen, refused ones included.</summary>
    public int RequestCount => _org.Locked<int>(() => _org.Tokens.RequestCount);

    /// <summary>How many access tokens were issued.</summary>
    public int IssuedCount => _org.Locked<int>(() => _org.Tokens.IssuedCount);

    /// <summary>How long access tokens live that are issued from now on. Answered as <c>expires_in</c>, in whole seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one second.</exception>
    public TimeSpan Lifetime
    {
        get => _org.Locked(() => _org.Tokens.Lifetime);
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.FromSeconds(1));
            _org.Locked(() => _org.Tokens.Lifetime = value);
        }
    }

    /// <summary>Revokes an API token or an access token.</summary>
    /// <param name="token">The token's value, such as <see cref="OktaOptions.Token"/>.</param>
    /// <returns>Whether there was such a token.</returns>
    public bool Revoke(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return _org.Locked<bool>(() => _org.Tokens.Revoke(token));
    }

    /// <summary>Revokes all access tokens. The next call with one of them is answered 401 <c>invalid_token</c>.</summary>
    public void RevokeAccessTokens()
    {
        _org.Locked(() => _org.Tokens.RevokeAccessTokens());
    }
}
