using System.Globalization;
using System.Net;

namespace OktaGen.Testing.Tests;

public sealed class RateLimitTests : OrgTest
{
    protected override OktaTestOrgOptions Options => new() { TimeProvider = Clock };

    [Fact]
    public async Task What_is_too_much_is_refused_until_the_window_ends()
    {
        Org.RateLimits.Set("/api/v1/users", limit: 2, window: TimeSpan.FromSeconds(30));
        Headers(await Client.GetAsync("/api/v1/users"), "2", "1", 30);
        Clock.Advance(TimeSpan.FromSeconds(10));
        Headers(await Client.GetAsync("/api/v1/users/none"), "2", "0", 20);

        Reply refused = await Client.GetAsync("/api/v1/users");

        Assert.Equal((HttpStatusCode.TooManyRequests, "E0000047"), (refused.Status, refused.ErrorCode));
        Assert.Empty(refused.Json["errorCauses"]!.AsArray());
        Headers(refused, "2", "0", 20);
        Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync("/api/v1/groups")).Status);
        Clock.Advance(TimeSpan.FromSeconds(20));
        Headers(await Client.GetAsync("/api/v1/users"), "2", "1", 30);
    }

    [Fact]
    public async Task A_refused_call_changes_nothing()
    {
        Org.RateLimits.Set("/api/v1/groups", limit: 0);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Client.PostAsync("/api/v1/groups", """{"profile":{"name":"A"}}""")).Status);

        Assert.Empty(Org.Groups.All);
        Assert.True(Org.RateLimits.Remove("/api/v1/groups"));
        Assert.False(Org.RateLimits.Remove("/api/v1/groups"));
        Assert.Equal(HttpStatusCode.OK, (await Client.PostAsync("/api/v1/groups", """{"profile":{"name":"A"}}""")).Status);
    }

    [Fact]
    public async Task The_most_specific_limit_counts()
    {
        Org.RateLimits.Set("/", limit: 0);
        Org.RateLimits.Set("/api/v1/users", limit: 5);
        Org.RateLimits.Set("/api/v1/users/*/groups", limit: 7);

        Assert.Equal("0", Assert.Single((await Client.GetAsync("/api/v1/groups")).Header("x-rate-limit-limit")));
        Assert.Equal("5", Assert.Single((await Client.GetAsync("/api/v1/users/me")).Header("x-rate-limit-limit")));
        Assert.Equal("7", Assert.Single((await Client.GetAsync("/api/v1/users/me/groups")).Header("x-rate-limit-limit")));
    }

    [Fact]
    public async Task The_token_endpoint_has_a_limit_of_its_own_and_spends_the_assertion()
    {
        OktaOptions app = Org.CreateServiceApp(OktaScopes.UsersRead);
        string assertion = new AssertionSpec(app, Clock.GetUtcNow()).Sign();
        Org.RateLimits.Set("/oauth2/v1/token", limit: 0);

        Reply refused = await Org.PostFormAsync(OrgExtensions.Form(assertion, "okta.users.read"));

        Assert.Equal((HttpStatusCode.TooManyRequests, "E0000047"), (refused.Status, refused.ErrorCode));
        Org.RateLimits.Remove("/oauth2/v1/token");
        Reply replayed = await Org.PostFormAsync(OrgExtensions.Form(assertion, "okta.users.read"));
        Assert.Contains("already been used", replayed.OAuthDescription, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_call_has_spent_its_proof()
    {
        DPoPApp app = new(Org, Clock, OktaScopes.UsersRead);
        await app.SignInAsync();
        Org.RateLimits.RefuseNext();

        Assert.Equal(HttpStatusCode.TooManyRequests, (await app.GetAsync("/api/v1/users", proof => proof.Claims["jti"] = "1")).Status);

        Reply replayed = await app.GetAsync("/api/v1/users", proof => proof.Claims["jti"] = "1");
        Assert.Contains("already been used", Assert.Single(replayed.Header("WWW-Authenticate")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_calls_can_be_refused()
    {
        Org.RateLimits.RefuseNext(count: 2, path: "/api/v1/users/*");

        Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync("/api/v1/users")).Status);
        Reply first = await Client.GetAsync("/api/v1/users/me");
        Headers(first, "600", "0", 60);
        Assert.Equal((HttpStatusCode.TooManyRequests, "E0000047"), (first.Status, first.ErrorCode));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Client.GetAsync("/api/v1/users/me")).Status);
        Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync("/api/v1/users/me")).Status);
    }

    [Fact]
    public async Task A_call_with_a_wrong_credential_does_not_count_as_the_next()
    {
        Org.RateLimits.RefuseNext();
        using RawClient stranger = new(Org, "SSWS wrong");

        Assert.Equal(HttpStatusCode.Unauthorized, (await stranger.GetAsync("/api/v1/users")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Client.GetAsync("/api/v1/users")).Status);
    }

    [Fact]
    public async Task A_concurrency_limit_is_told_by_zeros()
    {
        Org.RateLimits.RefuseNext(OktaTestLimit.Concurrency);

        Reply reply = await Client.GetAsync("/api/v1/users");

        Assert.Equal((HttpStatusCode.TooManyRequests, "E0000047"), (reply.Status, reply.ErrorCode));
        Headers(reply, "0", "0", 114);
    }

    [Theory]
    [InlineData(OktaTestLimit.TextMessage, "E0000109")]
    [InlineData(OktaTestLimit.LongQuota, "E0000146")]
    public async Task Other_limits_have_codes_of_their_own_and_leave_the_bucket_alone(OktaTestLimit limit, string code)
    {
        Org.RateLimits.RefuseNext(limit);

        Reply reply = await Client.GetAsync("/api/v1/users");

        Assert.Equal((HttpStatusCode.TooManyRequests, code), (reply.Status, reply.ErrorCode));
        Headers(reply, "600", "599", 60);
    }

    [Fact]
    public async Task The_headers_can_be_missing()
    {
        Org.RateLimits.Headers = OktaTestRateLimitHeaders.Missing;
        Org.RateLimits.RefuseNext();

        Reply reply = await Client.GetAsync("/api/v1/users");

        Assert.Equal(HttpStatusCode.TooManyRequests, reply.Status);
        Assert.DoesNotContain(reply.Message.Headers, header => header.Key.StartsWith("x-rate-limit", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_headers_can_be_doubled()
    {
        Org.RateLimits.Headers = OktaTestRateLimitHeaders.Doubled;

        Reply reply = await Client.GetAsync("/api/v1/users");

        Assert.Equal(["600", "600"], reply.Header("x-rate-limit-limit"));
        Assert.Equal(["599", "599"], reply.Header("x-rate-limit-remaining"));
        Assert.Equal([Seconds(60 + 86_400), Seconds(60)], reply.Header("x-rate-limit-reset"));
    }

    [Fact]
    public async Task The_announced_reset_can_be_wrong()
    {
        Org.RateLimits.ResetError = TimeSpan.FromDays(365);

        Headers(await Client.GetAsync("/api/v1/users"), "600", "599", (365 * 86_400) + 60);
    }

    [Fact]
    public async Task The_reset_follows_the_org_s_clock_not_the_client_s()
    {
        Org.ClockOffset = TimeSpan.FromHours(1);

        Headers(await Client.GetAsync("/api/v1/users"), "600", "599", 3660);
    }

    [Fact]
    public void Arguments_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Org.RateLimits.Set("/", limit: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Org.RateLimits.Set("/", limit: 1, window: TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Org.RateLimits.RefuseNext(count: 0));
        Assert.Contains("must begin with a slash", Assert.Throws<ArgumentException>(() => Org.RateLimits.Set("api/v1", limit: 1))
            .Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Org.RateLimits.Set("/api/v1/users/{id}", limit: 1));
        Assert.Throws<ArgumentException>(() => Org.RateLimits.RefuseNext(path: "/api/v1/users?limit=1"));
    }

    private void Headers(Reply reply, string limit, string remaining, int secondsToReset)
    {
        Assert.Equal(limit, Assert.Single(reply.Header("X-Rate-Limit-Limit")));
        Assert.Equal(remaining, Assert.Single(reply.Header("X-Rate-Limit-Remaining")));
        Assert.Equal(Seconds(secondsToReset), Assert.Single(reply.Header("X-Rate-Limit-Reset")));
    }

    private string Seconds(int fromNow) => (Clock.GetUtcNow().ToUnixTimeSeconds() + fromNow).ToString(CultureInfo.InvariantCulture);
}
