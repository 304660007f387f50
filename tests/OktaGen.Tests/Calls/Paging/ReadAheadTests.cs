namespace OktaGen.Tests;

public sealed class ReadAheadTests
{
    [Fact]
    public async Task The_next_page_is_asked_for_while_the_consumer_still_has_the_one_before()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = RawServer.Start(request =>
        {
            if (request.Query == "after=1")
            {
                asked.SetResult();
            }

            return Page(request);
        });
        await using OktaConnection okta = Connect.To(server);
        List<string> seen = [];

        await foreach (Thing thing in new ListingsClient(okta).ListAsync().ReadAhead())
        {
            seen.Add(thing.Id!);
            await asked.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }

        Assert.Equal(["0", "1", "2"], seen);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Nothing_is_sent_before_it_is_enumerated_and_a_cursor_resumes()
    {
        await using var server = RawServer.Start(Page);
        await using OktaConnection okta = Connect.To(server);
        OktaPageable<Thing> listing = new ListingsClient(okta).ListAsync().ReadAhead();
        Assert.Empty(server.Requests);

        await foreach (OktaPage<Thing> page in listing.AsPages(OktaCursor.Parse(server.Origin + "/api/v1/things?after=2")))
        {
            Assert.Equal("2", page.Items.Single().Id);
        }

        Assert.Single(server.Requests);
        Assert.Same(listing, listing.ReadAhead());
    }

    [Fact]
    public async Task Stopping_early_cancels_the_request_that_is_under_way_and_awaits_its_end()
    {
        await using var server = RawServer.Start(Page);
        using var handler = new SecondRequestHangs();
        await using OktaConnection okta = Connect.To(server, handler: handler);

        await foreach (Thing thing in new ListingsClient(okta).ListAsync().ReadAhead())
        {
            await handler.IsHanging.WaitAsync(TimeSpan.FromSeconds(30));
            break;
        }

        Assert.True(handler.HasEnded);
    }

    [Fact]
    public async Task A_page_that_failed_ahead_fails_where_the_consumer_comes_to_it()
    {
        await using var server = RawServer.Start(request => request.Query == "after=1" ? RawAnswer.Of("404 Not Found", "{}") : Page(request));
        await using OktaConnection okta = Connect.To(server);
        List<string> seen = [];

        await Assert.ThrowsAsync<OktaApiException>(async () =>
        {
            await foreach (Thing thing in new ListingsClient(okta).ListAsync().ReadAhead())
            {
                seen.Add(thing.Id!);
            }
        });

        Assert.Equal(["0"], seen);
    }

    [Fact]
    public async Task A_page_that_failed_ahead_does_not_disturb_a_consumer_who_has_enough()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = RawServer.Start(request =>
        {
            if (request.Query == "after=1")
            {
                asked.SetResult();
                return RawAnswer.Of("404 Not Found", "{}");
            }

            return Page(request);
        });
        await using OktaConnection okta = Connect.To(server);
        string? seen = null;

        await foreach (Thing thing in new ListingsClient(okta).ListAsync().ReadAhead())
        {
            seen = thing.Id;
            await asked.Task.WaitAsync(TimeSpan.FromSeconds(30));
            break;
        }

        Assert.Equal("0", seen);
    }

    [Fact]
    public async Task Cancelling_names_the_callers_token()
    {
        await using var server = RawServer.Start(Page);
        using var handler = new SecondRequestHangs();
        await using OktaConnection okta = Connect.To(server, handler: handler);
        using var source = new CancellationTokenSource();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Thing thing in new ListingsClient(okta).ListAsync().ReadAhead().WithCancellation(source.Token))
            {
                await handler.IsHanging.WaitAsync(TimeSpan.FromSeconds(30));
                await source.CancelAsync();
            }
        });

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.True(handler.HasEnded);
    }

    [Fact]
    public async Task A_tail_waits_for_its_next_poll_while_the_consumer_works()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("[]", "Link: </api/v1/logs?after=1>; rel=\"next\""));
        var clock = new WaitingClock();
        await using OktaConnection okta = Connect.To(server, clock);
        OktaPageable<Thing> tail = new ListingsClient(okta).TailAsync().ReadAhead().WithPollDelay(TimeSpan.FromSeconds(3));

        await foreach (OktaPage<Thing> page in tail.AsPages())
        {
            Assert.Equal(TimeSpan.FromSeconds(3), await clock.NextWaitAsync());
            break;
        }

        Assert.Single(server.Requests);
    }

    private static RawAnswer Page(RawRequest request)
    {
        int number = request.Query.Length == 0 ? 0 : request.Query[^1] - '0';
        string body = $$"""[{"id":"{{number}}"}]""";
        return number < 2 ? RawAnswer.Ok(body, $"Link: </api/v1/things?after={number + 1}>; rel=\"next\"") : RawAnswer.Ok(body);
    }

    private sealed class SecondRequestHangs() : DelegatingHandler(new SocketsHttpHandler())
    {
        private readonly TaskCompletionSource _isHanging = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _count;

        public Task IsHanging => _isHanging.Task;

        public bool HasEnded { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (++_count == 2)
            {
                try
                {
                    _isHanging.SetResult();
                    await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
                }
                finally
                {
                    HasEnded = true;
                }
            }

            return await base.SendAsync(request, cancellationToken);
        }
    }
}
