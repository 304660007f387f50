namespace OktaGen.Tests;

/// <summary>Listings that go on where they stopped.</summary>
public sealed class CheckpointTests
{
    private const string Route = "/api/v1/things";

    [Fact]
    public async Task After_a_kill_the_page_that_was_not_done_comes_again_and_none_before_it()
    {
        await using var server = Things("a", "b", "c");
        await using OktaConnection okta = Connect.To(server);
        using var folder = new TempFolder();
        OktaPageable<Thing> listing = new ListingsClient(okta).ListAsync().WithCheckpoint(new OktaFileCheckpoint(folder.File("things")));

        Assert.Equal("ab", await ReadAsync(listing, count: 2));

        Assert.Equal("bc", await ReadAsync(listing, count: 3));
        Assert.Equal(
            [Route, Route + "?after=1", Route + "?after=1", Route + "?after=2"], server.Requests.Select(static request => request.Target));
    }

    [Fact]
    public async Task A_listing_that_came_to_its_end_begins_anew()
    {
        await using var server = Things("a", "b");
        await using OktaConnection okta = Connect.To(server);
        using var folder = new TempFolder();
        OktaPageable<Thing> listing = new ListingsClient(okta).ListAsync().WithCheckpoint(new OktaFileCheckpoint(folder.File("things")));

        Assert.Equal("ab", await ReadAsync(listing, count: 9));

        Assert.Empty(Directory.GetFiles(folder.Path));
        Assert.Equal("ab", await ReadAsync(listing, count: 9));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_that_was_asked_for_in_advance_is_not_done(bool readsAheadFirst)
    {
        await using var server = Things("a", "b", "c", "d");
        await using OktaConnection okta = Connect.To(server);
        OktaPageable<Thing> listing = new ListingsClient(okta).ListAsync();
        var checkpoint = new MemoryCheckpoint();
        listing = readsAheadFirst ? listing.ReadAhead().WithCheckpoint(checkpoint) : listing.WithCheckpoint(checkpoint).ReadAhead();

        Assert.Equal("ab", await ReadAsync(listing, count: 2));

        Assert.Contains("after=1", checkpoint.State, StringComparison.Ordinal);
        Assert.Equal("bcd", await ReadAsync(listing, count: 9));
    }

    [Fact]
    public async Task A_tail_leaves_out_what_it_gave_before_the_restart()
    {
        await using var server = RawServer.Start(static request => RawAnswer.Ok(
            request.Query.Contains("after=1", StringComparison.Ordinal)
                ? """[{"uuid":"2","id":"b"},{"uuid":"3","id":"c"}]"""
                : """[{"uuid":"1","id":"a"},{"uuid":"2","id":"b"}]""",
            "Link: </api/v1/logs?limit=2&after=1>; rel=\"next\""));
        await using OktaConnection okta = Connect.To(server);
        var checkpoint = new MemoryCheckpoint();
        OktaPageable<Thing> tail = new ListingsClient(okta).TailAsync(limit: 2).WithCheckpoint(checkpoint);

        Assert.Equal("abc", await ReadAsync(tail, count: 3));
        Assert.Equal("c", await ReadAsync(tail, count: 1));
    }

    [Fact]
    public async Task A_poll_without_news_saves_nothing()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("[]", "Link: </api/v1/logs?after=1>; rel=\"next\""));
        var clock = new SkippingTime();
        await using OktaConnection okta = Connect.To(server, clock);
        var checkpoint = new MemoryCheckpoint();
        await using IAsyncEnumerator<OktaPage<Thing>> pages =
            new ListingsClient(okta).TailAsync().WithCheckpoint(checkpoint).AsPages().GetAsyncEnumerator();

        for (int i = 0; i < 5; i++)
        {
            Assert.True(await pages.MoveNextAsync());
        }

        Assert.Equal(1, checkpoint.Saves);
    }

    [Fact]
    public async Task A_page_that_was_done_is_saved_although_the_caller_has_cancelled_meanwhile()
    {
        await using var server = Things("a", "b");
        await using OktaConnection okta = Connect.To(server);
        using var source = new CancellationTokenSource();
        var checkpoint = new MemoryCheckpoint();
        await using IAsyncEnumerator<OktaPage<Thing>> pages =
            new ListingsClient(okta).ListAsync().WithCheckpoint(checkpoint).AsPages(null, source.Token).GetAsyncEnumerator();
        await pages.MoveNextAsync();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await pages.MoveNextAsync());

        Assert.Contains("after=1", checkpoint.State, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_place_of_another_listing_is_refused()
    {
        await using var server = Things("a", "b");
        await using OktaConnection okta = Connect.To(server);
        var checkpoint = new MemoryCheckpoint();
        await ReadAsync(new ListingsClient(okta).ListAsync().WithCheckpoint(checkpoint), count: 2);

        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(
            () => ReadAsync(new ListingsClient(okta).TailAsync().WithCheckpoint(checkpoint), count: 1));

        Assert.Contains("another path", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("{}")]
    [InlineData("""{"version":1,"next":5,"ids":[]}""")]
    [InlineData("""{"version":1,"next":"no url","ids":[]}""")]
    [InlineData("""{"version":1,"next":"https://example.okta.com/api/v1/things","ids":null}""")]
    [InlineData("""{"version":2,"next":"https://example.okta.com/api/v1/things","ids":[]}""")]
    public async Task What_is_no_checkpoint_is_not_taken_for_the_beginning(string text)
    {
        await using var server = Things("a");
        await using OktaConnection okta = Connect.To(server);
        OktaPageable<Thing> listing = new ListingsClient(okta).ListAsync().WithCheckpoint(new MemoryCheckpoint { State = text });

        await Assert.ThrowsAsync<FormatException>(() => ReadAsync(listing, count: 1));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_file_holds_the_old_text_or_the_new_one_and_its_user_alone_reads_it()
    {
        using var folder = new TempFolder();
        string path = Path.Combine(folder.Path, "deeper", "place");
        var checkpoint = new OktaFileCheckpoint(path);
        Assert.Null(await checkpoint.LoadAsync(default));
        await checkpoint.SaveAsync("one, which is longer", default);

        // What a crash leaves that came before the new text was complete.
        await File.WriteAllTextAsync(path + ".next", "two, half wr");
        Assert.Equal("one, which is longer", await new OktaFileCheckpoint(path).LoadAsync(default));
        await checkpoint.SaveAsync("three", default);

        Assert.Equal("three", await checkpoint.LoadAsync(default));
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        }
    }

    [Fact]
    public async Task Without_the_lease_nothing_is_sent_and_at_the_end_it_is_given_back()
    {
        await using var server = Things("a", "b");
        await using OktaConnection okta = Connect.To(server);
        var lease = new MemoryLease();
        Task<string> reading = ReadAsync(new ListingsClient(okta).ListAsync().WithLease(lease), count: 9);
        Assert.Empty(server.Requests);

        MemoryLease.Held held = lease.Give();

        Assert.Equal("ab", await reading);
        Assert.True(held.IsEnded);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_lost_the_lease_waits_for_it_and_goes_on_where_the_others_are_then(bool leasesFirst)
    {
        await using var server = Things("a", "b", "c", "d");
        await using OktaConnection okta = Connect.To(server);
        (var checkpoint, var lease) = (new MemoryCheckpoint(), new MemoryLease());
        OktaPageable<Thing> listing = new ListingsClient(okta).ListAsync();
        listing = leasesFirst ? listing.WithLease(lease).WithCheckpoint(checkpoint) : listing.WithCheckpoint(checkpoint).WithLease(lease);
        await using IAsyncEnumerator<OktaPage<Thing>> pages = listing.AsPages().GetAsyncEnumerator();
        MemoryLease.Held held = lease.Give();
        await pages.MoveNextAsync();
        held.Lose();

        ValueTask<bool> next = pages.MoveNextAsync();
        Assert.False(next.IsCompleted);
        Assert.Equal(0, checkpoint.Saves);
        checkpoint.State = $$"""{"version":1,"next":"{{server.Origin}}{{Route}}?after=3","ids":[]}""";
        lease.Give();

        Assert.True(await next);
        Assert.Equal("d", pages.Current.Items[0].Id);
    }

    [Fact]
    public async Task Whoever_waits_for_the_lease_can_be_cancelled()
    {
        await using var server = Things("a");
        await using OktaConnection okta = Connect.To(server);
        using var source = new CancellationTokenSource();
        await using IAsyncEnumerator<OktaPage<Thing>> pages =
            new ListingsClient(okta).ListAsync().WithLease(new MemoryLease()).AsPages(null, source.Token).GetAsyncEnumerator();
        ValueTask<bool> next = pages.MoveNextAsync();

        await source.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
        Assert.Equal(source.Token, exception.CancellationToken);
    }

    // Pages of one thing each, whose links say how many came before.
    private static RawServer Things(params string[] ids) => RawServer.Start(request =>
    {
        int at = request.Query.LastIndexOf("after=", StringComparison.Ordinal) is >= 0 and int begin ? request.Query[begin + 6] - '0' : 0;
        string body = $$"""[{"id":"{{ids[at]}}"}]""";
        return at + 1 < ids.Length ? RawAnswer.Ok(body, $"Link: <{Route}?after={at + 1}>; rel=\"next\"") : RawAnswer.Ok(body);
    });

    // Stops in the middle of a page, as a process that is killed does.
    private static async Task<string> ReadAsync(OktaPageable<Thing> listing, int count)
    {
        string read = "";
        await foreach (Thing thing in listing)
        {
            read += thing.Id;
            if (read.Length == count)
            {
                break;
            }
        }

        return read;
    }
}
