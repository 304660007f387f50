using System.Net.Http.Headers;
using OktaGen.Authentication.Tokens;
using OktaGen.Messages;

namespace OktaGen.Tests;

public sealed class TokenSnapshotTests
{
    private static readonly DateTimeOffset s_issued = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    [Fact]
    public void A_token_is_renewed_at_75_to_85_percent_of_its_lifetime_and_not_always_at_the_same()
    {
        double[] shares = [.. Enumerable.Range(0, 1000).Select(_ => (Snapshot(TimeSpan.FromHours(1)).RefreshAt - s_issued) / TimeSpan.FromHours(1))];

        Assert.All(shares, share => Assert.InRange(share, 0.75, 0.85));
        Assert.True(shares.Max() - shares.Min() > 0.05);
    }

    [Fact]
    public void A_token_is_used_until_half_a_minute_before_its_expiry() =>
        Assert.Equal(s_issued.AddMinutes(59.5), Snapshot(TimeSpan.FromHours(1)).UsableUntil);

    [Fact]
    public void A_token_that_lives_two_minutes_is_no_short_one()
    {
        TokenSnapshot snapshot = Snapshot(TimeSpan.FromMinutes(2));

        Assert.InRange(snapshot.RefreshAt, s_issued.AddMinutes(1.5), s_issued.AddMinutes(1.7));
        Assert.Equal(s_issued.AddMinutes(1.5), snapshot.UsableUntil);
    }

    [Fact]
    public void A_token_of_a_short_life_is_renewed_at_half_of_it()
    {
        TokenSnapshot snapshot = Snapshot(TimeSpan.FromSeconds(100));

        Assert.Equal(s_issued.AddSeconds(50), snapshot.RefreshAt);
        Assert.Equal(s_issued.AddSeconds(75), snapshot.UsableUntil);
    }

    private static TokenSnapshot Snapshot(TimeSpan lifetime) =>
        new(new Authorization(new AuthenticationHeaderValue("Bearer", "t"), null), s_issued, lifetime);
}
