using System.Net;
using OktaGen.Testing;

namespace OktaGen.Management.Tests.Workflows;

/// <summary>Waiting for what an org shows later, by a clock that only the pauses move.</summary>
public sealed class ConsistencyTests
{
    // At once, after pauses that double up to five seconds, and at the end.
    private static readonly double[] s_looks = [0, 0.5, 1.5, 3.5, 7.5, 12.5, 17.5, 22.5, 27.5, 30];

    private static readonly string s_ann = OktaFilter.Where("profile.login").EqualTo("ann@example.com")!;

    public static TheoryData<double> Lags =>
        [0, 0.001, 0.5, 0.501, 1, 1.499, 1.5, 2, 3.5, 7.499, 7.5, 10, 12.5, 17.5, 20, 25, 27.501, 29.999, 30];

    [Theory]
    [MemberData(nameof(Lags))]
    public async Task A_user_is_found_at_the_first_look_after_the_lag_and_with_no_call_more(double lag)
    {
        await using Site site = await Site.StartAsync(searchDelay: lag);
        string id = site.Org.Users.Add("ann@example.com", "Ann", "Able").Id;

        User found = await site.Wait.WaitForUserAsync(s_ann);

        Assert.Equal(id, found.Id);
        site.AssertLooks(lag);
    }

    [Theory]
    [MemberData(nameof(Lags))]
    public async Task A_membership_and_its_end_are_seen_at_the_first_look_after_the_lag(double lag)
    {
        await using Site site = await Site.StartAsync(membershipDelay: lag);
        string user = site.Org.Users.Add("ann@example.com", "Ann", "Able").Id;
        string group = site.Org.Groups.Add("West").Id;
        site.Org.Groups.AddMember(group, user);

        Group found = await site.Wait.WaitForMembershipAsync(group, user);

        Assert.Equal(group, found.Id);
        site.AssertLooks(lag);

        await new GroupsClient(site.Okta).UnassignUserFromGroupAsync(group, user);
        site.Begin();
        await site.Wait.WaitForEndOfMembershipAsync(group, user);

        site.AssertLooks(lag);
    }

    [Fact]
    public async Task A_change_is_waited_for_until_the_search_shows_it()
    {
        await using Site site = await Site.StartAsync(searchDelay: 4);
        string id = site.Org.Users.Add("ann@example.com", "Ann", "Able").Id;
        site.Clock.Advance(TimeSpan.FromSeconds(10));
        await new UsersClient(site.Okta).UpdateUserAsync(id, new UpdateUserRequest { Profile = new UserProfileUpdate { Title = "Dr" } });
        site.Begin();

        User found = await site.Wait.WaitForUserAsync(s_ann, static user => user.Profile?.Title == "Dr");

        Assert.Equal("Dr", found.Profile!.Title);
        site.AssertLooks(4);
    }

    [Fact]
    public async Task A_group_is_waited_for_by_a_search()
    {
        await using Site site = await Site.StartAsync(searchDelay: 2);
        site.Org.Groups.Add("West");

        Group found = await site.Wait.WaitForGroupAsync(OktaFilter.Where("profile.name").EqualTo("West")!);

        Assert.Equal("West", found.Profile!.Name);
        site.AssertLooks(2);
    }

    [Fact]
    public async Task The_end_of_the_time_says_what_was_seen_last()
    {
        await using Site site = await Site.StartAsync(searchDelay: 60);
        site.Org.Users.Add("ann@example.com", "Ann", "Able");
        site.Clock.Advance(TimeSpan.FromSeconds(60));
        site.Begin();

        ConsistencyTimeoutException exception = await Assert.ThrowsAsync<ConsistencyTimeoutException>(
            () => site.Wait.WaitForUserAsync(s_ann, static user => user.Profile?.Title == "Dr"));

        Assert.Equal((TimeSpan.FromSeconds(30), 10), (exception.Waited, exception.Attempts));
        Assert.Equal(
            $"A user that the search '{s_ann}' finds is not visible after 30 seconds and 10 attempts. Seen last: ann@example.com (ACTIVE, "
                + $"changed 2026-09-01 12:00:00Z).",
            exception.Message);
        Assert.Equal(s_looks, site.Looks);
    }

    [Fact]
    public async Task Without_time_it_looks_once()
    {
        await using Site site = await Site.StartAsync();
        string user = site.Org.Users.Add("ann@example.com", "Ann", "Able").Id;
        site.Org.Groups.AddMember(site.Org.Groups.Add("East").Id, user);
        var wait = new ConsistencyWait(site.Okta) { Timeout = TimeSpan.Zero };

        ConsistencyTimeoutException exception = await Assert.ThrowsAsync<ConsistencyTimeoutException>(
            () => wait.WaitForMembershipAsync(site.Org.Groups.Add("West").Id, user));

        Assert.Equal((1, "the user's groups East"), (exception.Attempts, exception.LastSeen));
        Assert.Equal([0.0], site.Looks);
    }

    [Fact]
    public async Task An_assignment_is_waited_for_and_other_errors_are_not()
    {
        await using Site site = await Site.StartAsync();
        string user = site.Org.Users.Add("ann@example.com", "Ann", "Able").Id;
        string app = site.Org.Apps.Add("Wiki").Id;
        site.BeforeLook = look =>
        {
            if (look == 3)
            {
                site.Org.Faults.Error(403, "E0000006", method: "GET", path: "/api/v1/apps/**");
            }
        };

        OktaApiException refused = await Assert.ThrowsAsync<OktaApiException>(() => site.Wait.WaitForAssignmentAsync(app, user));
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal([0, 0.5, 1.5, 3.5], site.Looks);

        await new ApplicationUsersClient(site.Okta).AssignUserToApplicationAsync(app, new AppUserAssignRequest { Id = user });
        Assert.Equal(user, (await site.Wait.WaitForAssignmentAsync(app, user)).Id);
    }

    [Fact]
    public async Task What_a_rule_does_is_waited_for_in_all_its_groups()
    {
        await using Site site = await Site.StartAsync(membershipDelay: 2);
        string user = site.Org.Users.Add("ann@example.com", "Ann", "Able").Id;
        string west = site.Org.Groups.Add("West").Id;
        string east = site.Org.Groups.Add("East").Id;
        site.Org.Map("GET /api/v1/groups/rules/{groupRuleId}",
            $$"""{ "id": "0pr1", "status": "ACTIVE", "actions": { "assignUserToGroups": { "groupIds": ["{{west}}", "{{east}}"] } } }""");
        site.Org.Groups.AddMember(west, user);
        site.BeforeLook = look =>
        {
            if (look == 4)
            {
                site.Org.Groups.AddMember(east, user);
            }
        };

        await site.Wait.WaitForRuleAsync("0pr1", user);

        // The one group is seen from 2 seconds on, the other from 5.5.
        Assert.Equal([0, 0, 0.5, 1.5, 3.5, 7.5], site.Looks);
    }

    [Theory]
    [InlineData("""{ "status": "INACTIVE" }""", "The group rule 0pr1 is INACTIVE, and does nothing: activate it first.")]
    [InlineData("""{ "status": "ACTIVE", "actions": {} }""", "The group rule 0pr1 puts nobody into a group.")]
    public async Task A_rule_that_does_nothing_is_not_waited_for(string rule, string message)
    {
        await using Site site = await Site.StartAsync();
        site.Org.Map("GET /api/v1/groups/rules/{groupRuleId}", rule);

        Assert.Equal(
            message, (await Assert.ThrowsAsync<InvalidOperationException>(() => site.Wait.WaitForRuleAsync("0pr1", "00u1"))).Message);
    }

    [Fact]
    public async Task A_rate_limit_is_waited_out_and_ends_the_wait_where_the_time_does_not_suffice()
    {
        var clock = new PassingTimeProvider();
        var app = new LimitedApp { RetryAfter = TimeSpan.FromSeconds(20) };
        var wait = new ConsistencyWait(null!, null!, null!, app, null!, clock);

        Assert.Equal("00u1", (await wait.WaitForAssignmentAsync("0oa1", "00u1")).Id);
        Assert.Equal([TimeSpan.FromSeconds(20)], clock.Pauses);

        app = new LimitedApp { RetryAfter = TimeSpan.FromSeconds(31) };
        wait = new ConsistencyWait(null!, null!, null!, app, null!, clock);
        ConsistencyTimeoutException exception = await Assert.ThrowsAsync<ConsistencyTimeoutException>(
            () => wait.WaitForAssignmentAsync("0oa1", "00u1"));
        Assert.IsType<OktaRateLimitException>(exception.InnerException);
        Assert.Equal("The limit is used up.", exception.LastSeen);
        Assert.Equal((1, 1), (app.Looks, clock.Pauses.Count));
    }

    [Fact]
    public async Task A_wait_that_is_cancelled_looks_no_more()
    {
        using var cancellation = new CancellationTokenSource();
        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        await using var okta = OktaConnection.Create(org.CreateApiToken());
        string app = org.Apps.Add("Wiki").Id;
        OktaTestHold hold = org.Faults.Hold("GET", "/api/v1/apps/**");

        Task<AppUser> waiting = new ConsistencyWait(okta).WaitForAssignmentAsync(app, "00u1", cancellation.Token);
        await hold.WaitAsync();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        hold.Release();
    }

    /// <summary>An app whose first answer is that a limit is used up.</summary>
    private sealed class LimitedApp : IApplicationUsers
    {
        public required TimeSpan RetryAfter { get; init; }

        public int Looks { get; private set; }

        public Task<AppUser> GetApplicationUserAsync(
            string appId, string userId, string? expand =
                null, OktaCallOptions? options = null, CancellationToken cancellationToken = default) => ++Looks == 1
            ? throw new OktaRateLimitException("The limit is used up.") { RetryAfter = RetryAfter }
            : Task.FromResult(new AppUser { Id = userId });

        public OktaPageable<AppUser> ListApplicationUsersAsync(
            string appId, string? after = null, int? limit = null, string? q = null, string? expand = null, OktaCursor? cursor = null,
            OktaCallOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<AppUser> AssignUserToApplicationAsync(
            string appId, AppUserAssignRequest appUser, OktaCallOptions? options = null, CancellationToken cancellationToken = default) =>
                throw new NotSupportedException();

        public Task<AppUser> UpdateApplicationUserAsync(
            string appId, string userId, AppUserUpdateRequest appUser, OktaCallOptions? options =
                null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task UnassignUserFromApplicationAsync(
            string appId, string userId, bool? sendEmail =
                null, OktaCallOptions? options = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    /// <summary>An org that lags, and a connection by its clock.</summary>
    private sealed class Site : IAsyncDisposable
    {
        private readonly List<double> _looks = [];
        private DateTimeOffset _begin;

        private Site(PassingTimeProvider clock, OktaTestOrg org)
        {
            Clock = clock;
            Org = org;
            Okta = OktaConnection.Create(org.CreateApiToken(), handler: new LookHandler(this), timeProvider: clock);
            Begin();
        }

        public PassingTimeProvider Clock { get; }

        public OktaTestOrg Org { get; }

        public OktaConnection Okta { get; }

        public ConsistencyWait Wait => new(Okta);

        /// <summary>Does something before a look, which are counted from 0.</summary>
        public Action<int>? BeforeLook { get; set; }

        /// <summary>When it was looked, in seconds from the beginning.</summary>
        public IReadOnlyList<double> Looks => _looks;

        public static async Task<Site> StartAsync(double searchDelay = 0, double membershipDelay = 0)
        {
            var clock = new PassingTimeProvider();
            return new Site(clock, await OktaTestOrg.StartAsync(new OktaTestOrgOptions
            {
                TimeProvider = clock,
                SearchDelay = TimeSpan.FromSeconds(searchDelay),
                MembershipDelay = TimeSpan.FromSeconds(membershipDelay),
            }));
        }

        public void Begin()
        {
            _begin = Clock.GetUtcNow();
            _looks.Clear();
        }

        public void AssertLooks(double lag) => Assert.Equal(s_looks[..(Array.FindIndex(s_looks, look => look >= lag) + 1)], Looks);

        public async ValueTask DisposeAsync()
        {
            await Okta.DisposeAsync();
            await Org.DisposeAsync();
        }

        private sealed class LookHandler(Site site) : DelegatingHandler(new SocketsHttpHandler())
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                site.BeforeLook?.Invoke(site._looks.Count);
                site._looks.Add((site.Clock.GetUtcNow() - site._begin).TotalSeconds);
                return base.SendAsync(request, cancellationToken);
            }
        }
    }
}
