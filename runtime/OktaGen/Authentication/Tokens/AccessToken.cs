namespace OktaGen.Authentication.Tokens;

/// <summary>An access token as Okta issued it. Not a record: its text must not show the token.</summary>
/// <param name="value">The token, opaque. A secret.</param>
/// <param name="lifetime">From now on.</param>
/// <param name="scopes">
/// What Okta granted; null where the answer does not say, which means all that was asked for (RFC 6749, section 5.1).
/// </param>
/// <param name="key">The key that the token is bound to (DPoP); null for a Bearer token.</param>
internal sealed class AccessToken(string value, TimeSpan lifetime, IReadOnlyList<string>? scopes, DPoPKey? key)
{
    public string Value { get; } = value;

    public TimeSpan Lifetime { get; } = lifetime;

    public IReadOnlyList<string>? Scopes { get; } = scopes;

    public DPoPKey? Key { get; } = key;
}
