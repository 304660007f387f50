namespace OktaGen.Testing;

/// <summary>The API tokens and access tokens of the org.</summary>
internal sealed class TokenStore
{
    /// <summary>An API token dies when it was not used for so long.</summary>
    private static readonly TimeSpan s_apiTokenIdleLife = TimeSpan.FromDays(30);

    private Dictionary<string, ApiTokenRecord> _apiTokens = new(StringComparer.Ordinal);

    private Dictionary<string, AccessToken> _accessTokens = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ApiTokenRecord> ApiTokens => _apiTokens;

    public IReadOnlyDictionary<string, AccessToken> AccessTokens => _accessTokens;

    public TimeSpan Lifetime { get; set; }

    /// <summary>The requests to the token endpoint, refused ones included.</summary>
    public int RequestCount { get; set; }

    public int IssuedCount { get; private set; }

    public string AddApiToken(bool superAdmin, DateTimeOffset now)
    {
        string token = "00" + Ids.Text(40);
        _apiTokens.Add(token, new ApiTokenRecord(superAdmin, now));
        return token;
    }

    public string Issue(string clientId, IReadOnlyList<string> scopes, string? thumbprint, DateTimeOffset now, string? user = null)
    {
        // Opaque on purpose: a client that reads an access token relies on what Okta does not promise.
        string token = "at." + Ids.Text(60);
        _accessTokens.Add(token, new AccessToken(++IssuedCount, clientId, scopes, now + Lifetime, thumbprint, user));
        return token;
    }

    public AccessToken? FindAccessToken(string token) => _accessTokens.GetValueOrDefault(token);

    public ApiTokenRecord? UseApiToken(string token, DateTimeOffset now)
    {
        if (!_apiTokens.TryGetValue(token, out ApiTokenRecord? found) || now - found.LastUsed > s_apiTokenIdleLife)
        {
            return null;
        }

        // A clock that is set back, and forward again, has not let it lie idle.
        return _apiTokens[token] = found with { LastUsed = now > found.LastUsed ? now : found.LastUsed };
    }

    public bool Revoke(string token) => _apiTokens.Remove(token) | _accessTokens.Remove(token);

    public int RevokeAccessTokens(string clientId)
    {
        string[] found = [.. _accessTokens.Where(pair => pair.Value.ClientId == clientId).Select(pair => pair.Key)];
        return found.Count(_accessTokens.Remove);
    }

    public bool RevokeNewestAccessToken(string clientId)
    {
        string? newest = _accessTokens.Where(pair => pair.Value.ClientId == clientId)
            .OrderBy(pair => pair.Value.Number)
            .LastOrDefault()
            .Key;
        return newest is not null && _accessTokens.Remove(newest);
    }

    public void RevokeAccessTokens() => _accessTokens.Clear();

    public SavedTokens Save() => new()
    {
        Lifetime = Lifetime,
        RequestCount = RequestCount,
        IssuedCount = IssuedCount,
        ApiTokens = _apiTokens,
        AccessTokens = _accessTokens,
    };

    public void Load(SavedTokens saved)
    {
        Lifetime = saved.Lifetime;
        RequestCount = saved.RequestCount;
        IssuedCount = saved.IssuedCount;
        _apiTokens = new(saved.ApiTokens, StringComparer.Ordinal);
        _accessTokens = new(saved.AccessTokens, StringComparer.Ordinal);
    }
}
