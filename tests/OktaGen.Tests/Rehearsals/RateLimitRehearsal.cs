using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class RateLimitRehearsal
{
    private readonly SkippingTime _time = new();

    [Theory]
    [InlineData(null)]
    [InlineData(0.0)]
    public async Task Fifty_calls_of_eight_workers_against_a_limit_of_five_are_all_answered_and_behind_the_gate_none_is_refused(double? reserve)
    {
        await using OktaTestOrg org = await StartAsync();
        org.RateLimits.Set("/api/v1/users", limit: 5);
        await using OktaConnection okta = Connect(org, options =>
        {
            options.RateLimitReserve = reserve;
            options.MaxRetries = 100;
            options.Timeout = TimeSpan.FromHours(10);
        });
        var directory = new DirectoryClient(okta);

        await Parallel.ForEachAsync(
            Enumerable.Range(0, 50),
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (_, _) => Assert.NotNull((await directory.GetAsync("ann@example.com")).Id));

        Assert.Equal(50, org.Requests.Count(request => request.Status == 200));
        Assert.Equal(reserve is null, org.Requests.Any(request => request.Status == 429));
    }

    [Theory]
    [InlineData(OktaTestLimit.Concurrency, OktaTestRateLimitHeaders.Once, 0.5, 1)]
    [InlineData(OktaTestLimit.Concurrency, OktaTestRateLimitHeaders.Doubled, 0.5, 1)]
    [InlineData(OktaTestLimit.Requests, OktaTestRateLimitHeaders.Once, 59, 62)]
    [InlineData(OktaTestLimit.Requests, OktaTestRateLimitHeaders.Doubled, 59, 62)]
    [InlineData(OktaTestLimit.Requests, OktaTestRateLimitHeaders.Missing, 0.5, 1)]
    public async Task A_refusal_is_waited_out_by_what_its_headers_say(OktaTestLimit limit, OktaTestRateLimitHeaders headers, double least, double most)
    {
        await using OktaTestOrg org = await StartAsync();
        await using OktaConnection okta = Connect(org);
        org.RateLimits.Headers = headers;
        org.RateLimits.RefuseNext(limit);

        await new DirectoryClient(okta).GetAsync("ann@example.com");

        Assert.Equal([429, 200], org.Requests.Select(request => request.Status));
        Assert.InRange(Assert.Single(_time.Pauses).TotalSeconds, least, most);
    }

    [Fact]
    public async Task A_reset_after_the_time_allowed_for_the_call_is_told_at_once()
    {
        await using OktaTestOrg org = await StartAsync();
        await using OktaConnection okta = Connect(org);
        org.RateLimits.ResetError = TimeSpan.FromMinutes(10);
        org.RateLimits.RefuseNext();

        OktaRateLimitException exception = await Assert.ThrowsAsync<OktaRateLimitException>(() => new DirectoryClient(okta).GetAsync("ann@example.com"));

        Assert.Single(org.Requests);
        Assert.Empty(_time.Pauses);
        Assert.InRange(exception.RetryAfter!.Value.TotalMinutes, 10, 12);
    }

    [Fact]
    public async Task A_quota_of_days_is_told_at_once()
    {
        await using OktaTestOrg org = await StartAsync();
        await using OktaConnection okta = Connect(org);
        org.RateLimits.RefuseNext(OktaTestLimit.LongQuota);

        await Assert.ThrowsAsync<OktaRateLimitException>(() => new DirectoryClient(okta).GetAsync("ann@example.com"));

        Assert.Single(org.Requests);
        Assert.Empty(_time.Pauses);
    }

    private async Task<OktaTestOrg> StartAsync()
    {
        OktaTestOrg org = await OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = _time });
        org.Users.Add("ann@example.com", "Ann", "Able");
        return org;
    }

    private OktaConnection Connect(OktaTestOrg org, Action<OktaOptions>? change = null)
    {
        OktaOptions options = org.CreateApiToken();
        change?.Invoke(options);
        return OktaConnection.Create(options, timeProvider: _time);
    }
}
