using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class TailRehearsal
{
    private readonly SkippingTime _time = new();

    [Fact]
    public async Task Events_come_once_each_late_ones_too_through_an_outage_a_refusal_and_a_lost_answer()
    {
        await using OktaTestOrg org = await StartAsync();
        await using OktaConnection okta = Connect(org);
        OktaTestLogEvent first = org.Logs.Add("user.session.start");
        await using IAsyncEnumerator<LogEntry> tail = new DirectoryClient(okta).TailAsync().GetAsyncEnumerator();
        Assert.Equal(first.Uuid, await NextAsync(tail));

        OktaTestLogEvent late = org.Logs.Add("user.session.end", published: _time.GetUtcNow().AddMinutes(-10));
        org.Faults.HtmlPage(503);
        Assert.Equal(late.Uuid, await NextAsync(tail));

        OktaTestLogEvent refused = org.Logs.Add("user.session.start");
        org.RateLimits.RefuseNext();
        Assert.Equal(refused.Uuid, await NextAsync(tail));

        OktaTestLogEvent lost = org.Logs.Add("user.session.end");
        org.Faults.LoseAnswer("GET");
        Assert.Equal(lost.Uuid, await NextAsync(tail));

        Assert.Equal(0, org.Faults.Pending);
        Assert.Single(org.Requests, request => request.Status == 429);
    }

    [Fact]
    public async Task A_saved_cursor_goes_on_behind_the_page_it_came_with()
    {
        await using OktaTestOrg org = await StartAsync();
        await using OktaConnection okta = Connect(org);
        var directory = new DirectoryClient(okta);
        org.Logs.Add("user.session.start");
        org.Logs.Add("user.session.start");
        string saved;
        await using (IAsyncEnumerator<OktaPage<LogEntry>> pages = directory.TailAsync(limit: 2).AsPages().GetAsyncEnumerator())
        {
            Assert.True(await pages.MoveNextAsync());
            Assert.Equal(2, pages.Current.Items.Count);
            saved = pages.Current.Next!.ToString();
        }

        OktaTestLogEvent late = org.Logs.Add("user.session.end", published: _time.GetUtcNow().AddMinutes(-10));
        await using IAsyncEnumerator<LogEntry> rest = directory.TailAsync(from: OktaCursor.Parse(saved)).GetAsyncEnumerator();

        Assert.Equal(late.Uuid, await NextAsync(rest));
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_for_events_at_once()
    {
        await using OktaTestOrg org = await StartAsync();
        var clock = new WaitingClock();
        await using OktaConnection okta = OktaConnection.Create(org.CreateApiToken(), timeProvider: clock);
        using var source = new CancellationTokenSource();
        await using IAsyncEnumerator<LogEntry> tail = new DirectoryClient(okta).TailAsync(cancellationToken: source.Token).GetAsyncEnumerator();

        Task<string?> next = NextAsync(tail);
        await clock.NextWaitAsync();
        await source.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Single(org.Requests);
    }

    private static async Task<string?> NextAsync(IAsyncEnumerator<LogEntry> tail)
    {
        Assert.True(await tail.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30)));
        return tail.Current.Uuid;
    }

    private Task<OktaTestOrg> StartAsync() => OktaTestOrg.StartAsync(new OktaTestOrgOptions { TimeProvider = _time });

    private OktaConnection Connect(OktaTestOrg org) => OktaConnection.Create(org.CreateApiToken(), timeProvider: _time);
}
