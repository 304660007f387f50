using OktaGen.Messages;

namespace OktaGen.Authentication.Tokens;

/// <summary>A token and its times. Immutable, so that one volatile read sees all of it.</summary>
internal sealed class TokenSnapshot
{
    private static readonly TimeSpan s_shortLifetime = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan s_margin = TimeSpan.FromSeconds(30);

    public TokenSnapshot(Authorization authorization, DateTimeOffset issued, TimeSpan lifetime)
        : this(
            authorization,
            issued,
            refreshAt: issued + (lifetime * (lifetime < s_shortLifetime ? 0.5 : Jittered())),
            usableUntil: issued + (lifetime < s_shortLifetime ? lifetime * 0.75 : lifetime - s_margin))
    {
    }

    private TokenSnapshot(Authorization authorization, DateTimeOffset issued, DateTimeOffset refreshAt, DateTimeOffset usableUntil)
    {
        Authorization = authorization;
        Issued = issued;
        RefreshAt = refreshAt;
        UsableUntil = usableUntil;
    }

    public Authorization Authorization { get; }

    public DateTimeOffset Issued { get; }

    /// <summary>From then on a new token is fetched in the background.</summary>
    public DateTimeOffset RefreshAt { get; }

    /// <summary>From then on callers wait for a new token: a call that begins now must not arrive with an expired one.</summary>
    public DateTimeOffset UsableUntil { get; }

    public TokenSnapshot RefreshedLater(DateTimeOffset refreshAt) => new(Authorization, Issued, refreshAt, UsableUntil);

    // Many instances started by one deployment should not all renew in the same second. No secret, so no cryptographic source.
    private static double Jittered() => 0.75 + (0.1 * Random.Shared.NextDouble());
}
