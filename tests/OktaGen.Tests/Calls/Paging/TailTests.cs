using OktaGen.Calls.Paging;

namespace OktaGen.Tests;

public sealed class TailTests
{
    private static readonly TimeSpan s_delay = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task A_full_page_is_followed_at_once_and_behind_the_newest_event_the_tail_waits()
    {
        await using var server = Log("ab", "c", "", "d");
        var clock = new WaitingClock();
        await using OktaConnection okta = Connect.To(server, clock);
        await using IAsyncEnumerator<OktaPage<Thing>> pages = new ListingsClient(okta).TailAsync(limit: 2).AsPages().GetAsyncEnumerator();

        Assert.Equal("ab", await NextAsync(pages));
        Assert.Equal("c", await NextAsync(pages));
        Assert.Equal("", await NextAfterWaitAsync(pages, clock, s_delay));
        Assert.Equal(server.Origin + "/api/v1/logs?limit=2&after=3", pages.Current.Next!.ToString());
        Assert.Equal("d", await NextAfterWaitAsync(pages, clock, s_delay));
        Assert.Equal(
            ["/api/v1/logs?limit=2", "/api/v1/logs?limit=2&after=1", "/api/v1/logs?limit=2&after=2", "/api/v1/logs?limit=2&after=3"],
            server.Requests.Select(request => request.Target));
    }

    [Fact]
    public async Task A_link_that_stays_the_same_is_followed_again_and_again()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("[]", "Link: </api/v1/logs?after=1>; rel=\"next\""));
        var clock = new WaitingClock();
        await using OktaConnection okta = Connect.To(server, clock);
        await using IAsyncEnumerator<OktaPage<Thing>> pages = new ListingsClient(okta).TailAsync().AsPages().GetAsyncEnumerator();

        Assert.Equal("", await NextAsync(pages));
        for (int i = 0; i < 20; i++)
        {
            Assert.Equal("", await NextAfterWaitAsync(pages, clock, s_delay));
        }
    }

    [Fact]
    public async Task The_items_come_one_by_one_from_a_plain_stream_too()
    {
        await using var server = Log("a", "", "b");
        var clock = new WaitingClock();
        await using OktaConnection okta = Connect.To(server, clock);
        await using IAsyncEnumerator<Thing> things = new ListingsClient(okta).TailStreamAsync().GetAsyncEnumerator();

        Assert.True(await things.MoveNextAsync());
        ValueTask<bool> next = things.MoveNextAsync();
        await PassAsync(clock, s_delay);
        await PassAsync(clock, s_delay);

        Assert.True(await next);
        Assert.Equal("b", things.Current.Id);
    }

    [Fact]
    public async Task What_comes_again_is_left_out_and_what_has_no_uuid_is_not()
    {
        await using var server = RawServer.Start(request => RawAnswer.Ok(
            request.Query.EndsWith("after=1", StringComparison.Ordinal)
                ? """[{"id":"4","uuid":"c"},{"uuid":"a","id":"5"},{"id":"6"},{"id":"7","uuid":null},{"id":"8","target":{"uuid":"c"}},null,{"id":"9","uuid":"d"}]"""
                : """[{"id":"1","uuid":"a","target":[{"uuid":"c"}]},{"id":"2","uuid":"b"},{"id":"3","uuid":"b"}]""",
            "Link: </api/v1/logs?limit=7&after=1>; rel=\"next\""));
        var clock = new WaitingClock();
        await using OktaConnection okta = Connect.To(server, clock);
        await using IAsyncEnumerator<OktaPage<Thing>> pages = new ListingsClient(okta).TailAsync(limit: 7).AsPages().GetAsyncEnumerator();

        Assert.Equal("12", await NextAsync(pages));
        Assert.Equal("46789", await NextAfterWaitAsync(pages, clock, s_delay));

        // Full, be it of what is known, it is followed at once.
        Assert.Equal("678", await NextAsync(pages).WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_once_and_the_tail_goes_on()
    {
        await using var server = RawServer.Start(request => RawAnswer.Ok(
            request.Query.EndsWith("after=1", StringComparison.Ordinal)
                ? """[{"uuid":"b","id":"2","size":"large"},{"uuid":"c","id":"3"},null]"""
                : """[{"uuid":"a","id":"1"},{"uuid":"b","id":"2","size":"large"}]""",
            "Link: </api/v1/logs?after=1>; rel=\"next\""));
        var clock = new WaitingClock();
        await using OktaConnection okta = Connect.To(server, clock);
        List<string> told = [];
        var options = new OktaCallOptions { OnUnreadableItem = item => told.Add(item.Json) };
        await using IAsyncEnumerator<OktaPage<Thing>> pages = new ListingsClient(okta).TailAsync(options: options).AsPages().GetAsyncEnumerator();

        Assert.Equal("1", await NextAsync(pages));
        Assert.Equal("3", await NextAfterWaitAsync(pages, clock, s_delay));
        Assert.Equal(server.Origin + "/api/v1/logs?after=1", pages.Current.Next!.ToString());

        Assert.Equal(["""{"uuid":"b","id":"2","size":"large"}""", "null"], told);
    }

    [Fact]
    public async Task A_tail_ends_at_what_cannot_be_read_where_the_call_says_so()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("""[{"uuid":"a","id":5}]""", "Link: </api/v1/logs?after=1>; rel=\"next\""));
        await using OktaConnection okta = Connect.To(server);
        var options = new OktaCallOptions { UnreadableItems = UnreadableItemHandling.Throw };
        await using IAsyncEnumerator<OktaPage<Thing>> pages = new ListingsClient(okta).TailAsync(options: options).AsPages().GetAsyncEnumerator();

        await Assert.ThrowsAsync<OktaFormatException>(async () => await pages.MoveNextAsync());
    }

    [Fact]
    public void An_id_is_remembered_until_ten_thousand_others_have_come()
    {
        var ids = new RecentIds();
        for (int i = 0; i < RecentIds.Capacity; i++)
        {
            Assert.True(ids.Add($"{i}"));
        }

        Assert.False(ids.Add("0"));
        Assert.True(ids.Add("one more"));
        Assert.True(ids.Add("0"));
        Assert.False(ids.Add("2"));
    }

    [Theory]
    [InlineData("", 100)]
    [InlineData("?after=1", 100)]
    [InlineData("?limit=1000&after=1", 1000)]
    [InlineData("?since=2026-01-01T00%3A00%3A00Z&limit=20", 20)]
    [InlineData("?limit=0", 100)]
    [InlineData("?limit=-1", 100)]
    [InlineData("?limit=many", 100)]
    [InlineData("?timelimit=5", 100)]
    public void A_page_is_full_by_the_limit_of_its_own_query(string query, int limit) =>
        Assert.Equal(limit, PageLimit.Of(new Uri("https://example.okta.com/api/v1/logs" + query)));

    [Fact]
    public async Task The_pause_between_two_polls_can_be_set()
    {
        await using var server = Log("", "");
        var clock = new WaitingClock();
        await using OktaConnection okta = Connect.To(server, clock);
        OktaPageable<Thing> tail = new ListingsClient(okta).TailAsync();
        await using IAsyncEnumerator<OktaPage<Thing>> pages = tail.WithPollDelay(TimeSpan.FromMinutes(2)).AsPages().GetAsyncEnumerator();

        await NextAsync(pages);
        await NextAfterWaitAsync(pages, clock, TimeSpan.FromMinutes(2));

        Assert.Throws<ArgumentOutOfRangeException>(() => tail.WithPollDelay(TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => tail.WithPollDelay(TimeSpan.FromDays(1.01)));
    }

    [Fact]
    public async Task A_listing_that_ends_has_no_pause_to_set()
    {
        await using var server = Log("");
        await using OktaConnection okta = Connect.To(server);

        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => new ListingsClient(okta).ListAsync().WithPollDelay(s_delay));

        Assert.Contains("[Tail]", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancelling_ends_the_pause_and_names_the_callers_token(bool cancelsMethods)
    {
        await using var server = Log("");
        var clock = new WaitingClock();
        await using OktaConnection okta = Connect.To(server, clock);
        using var methods = new CancellationTokenSource();
        using var enumerations = new CancellationTokenSource();
        await using IAsyncEnumerator<OktaPage<Thing>> pages =
            new ListingsClient(okta).TailAsync(cancellationToken: methods.Token).AsPages(null, enumerations.Token).GetAsyncEnumerator();
        await NextAsync(pages);

        ValueTask<bool> next = pages.MoveNextAsync();
        await clock.NextWaitAsync();
        await (cancelsMethods ? methods : enumerations).CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
        Assert.Equal((cancelsMethods ? methods : enumerations).Token, exception.CancellationToken);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task After_a_failure_the_cursor_of_the_last_page_goes_on_where_it_stopped()
    {
        int asked = 0;
        await using var server = RawServer.Start(_ => ++asked == 2
            ? RawAnswer.Of("400 Bad Request", """{"errorCode":"E0000031","errorSummary":"Invalid search criteria."}""")
            : Page($"{(char)('a' + asked)}", "limit=1&", asked));
        await using OktaConnection okta = Connect.To(server);
        OktaPageable<Thing> tail = new ListingsClient(okta).TailAsync(limit: 1);
        OktaCursor? last = null;

        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(async () =>
        {
            await foreach (OktaPage<Thing> page in tail.AsPages())
            {
                last = page.Next;
            }
        });

        Assert.Equal("E0000031", exception.ErrorCode);
        await using IAsyncEnumerator<OktaPage<Thing>> rest = tail.AsPages(OktaCursor.Parse(last!.ToString())).GetAsyncEnumerator();
        Assert.Equal("d", await NextAsync(rest));
        Assert.Equal("/api/v1/logs?limit=1&after=1", server.Requests[2].Target);
    }

    [Fact]
    public async Task Without_a_link_to_go_on_by_the_last_page_is_given_and_the_end_is_explained()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("""[{"id":"1"}]"""));
        await using OktaConnection okta = Connect.To(server);
        await using IAsyncEnumerator<OktaPage<Thing>> pages = new ListingsClient(okta).TailAsync().AsPages().GetAsyncEnumerator();
        Assert.Equal("1", await NextAsync(pages));

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(async () => await pages.MoveNextAsync());

        Assert.Contains("'until'", exception.Message, StringComparison.Ordinal);
        Assert.Equal("GET /api/v1/logs", exception.Endpoint);
    }

    // Each text is a page with an event for each of its letters; each page links to another.
    private static RawServer Log(params string[] pages)
    {
        int asked = 0;
        return RawServer.Start(request => Page(pages[asked++], request.Query.Contains("limit=2", StringComparison.Ordinal) ? "limit=2&" : "", asked));
    }

    private static RawAnswer Page(string ids, string query, int next) => RawAnswer.Ok(
        $"[{string.Join(',', ids.Select(id => $$"""{"uuid":"{{id}}-{{id}}","id":"{{id}}"}"""))}]",
        $"Link: </api/v1/logs?{query}after={next}>; rel=\"next\"");

    private static async Task<string> NextAsync(IAsyncEnumerator<OktaPage<Thing>> pages)
    {
        Assert.True(await pages.MoveNextAsync());
        return string.Concat(pages.Current.Items.Select(thing => thing?.Id ?? "-"));
    }

    private static async Task<string> NextAfterWaitAsync(IAsyncEnumerator<OktaPage<Thing>> pages, WaitingClock clock, TimeSpan delay)
    {
        Task<string> next = NextAsync(pages);
        await PassAsync(clock, delay);
        return await next;
    }

    private static async Task PassAsync(WaitingClock clock, TimeSpan delay)
    {
        Assert.Equal(delay, await clock.NextWaitAsync());
        clock.Advance(delay);
    }
}
