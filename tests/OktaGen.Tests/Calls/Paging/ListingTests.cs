using OktaGen.Testing;

namespace OktaGen.Tests;

public sealed class ListingTests
{
    public static TheoryData<OktaTestOrgOptions> Manners => new()
    {
        new OktaTestOrgOptions { MaxPageSize = 3 },
        new OktaTestOrgOptions { MaxPageSize = 3, EmptyMiddlePage = true },
        new OktaTestOrgOptions { MaxPageSize = 3, JoinLinkHeaders = true },
        new OktaTestOrgOptions { MaxPageSize = 1, EmptyMiddlePage = true, JoinLinkHeaders = true },
    };

    [Theory]
    [MemberData(nameof(Manners))]
    public async Task All_users_of_an_org_are_listed_once_and_in_order(OktaTestOrgOptions manners)
    {
        await using OktaTestOrg org = await OktaTestOrg.StartAsync(manners);
        string[] logins = [.. Enumerable.Range(0, 10).Select(number => $"user{number}@example.com")];
        Array.ForEach(logins, login => org.Users.Add(login, "A", "B"));
        await using OktaConnection okta = Connect.To(org.CreateServiceApp(OktaScopes.UsersRead), [OktaScopes.UsersRead]);

        List<string> listed = [];
        await foreach (OrgUser user in new PeopleClient(okta).ListAsync(limit: 4))
        {
            listed.Add(user.Profile!.Login!);
        }

        // The org's first user is the admin who owns its API tokens.
        Assert.Equal(logins, listed.Where(login => login.StartsWith("user", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_page_is_asked_for_when_it_is_needed_and_not_before()
    {
        await using var server = Pages(3);
        await using OktaConnection okta = Connect.To(server);
        OktaPageable<Thing> listing = new ListingsClient(okta).ListAsync();
        Assert.Empty(server.Requests);

        await using IAsyncEnumerator<Thing> things = listing.GetAsyncEnumerator();
        for (int i = 0; i < 3; i++)
        {
            Assert.True(await things.MoveNextAsync());
            Assert.Equal(i + 1, server.Requests.Count);
            Assert.True(await things.MoveNextAsync());
            Assert.Equal(i + 1, server.Requests.Count);
        }

        Assert.False(await things.MoveNextAsync());
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Breaking_out_early_sends_nothing_more()
    {
        await using var server = Pages(3);
        await using OktaConnection okta = Connect.To(server);

        await foreach (Thing thing in new ListingsClient(okta).StreamAsync())
        {
            Assert.Equal("0a", thing.Id);
            break;
        }

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Each_enumeration_begins_anew_and_sends_the_same_headers_with_every_page()
    {
        await using var server = Pages(3);
        await using OktaConnection okta = Connect.To(server);
        OktaPageable<Thing> listing = new ListingsClient(okta).ListAsync(limit: 2, options: new OktaCallOptions { Headers = { ["X-Mine"] = "yes" } });

        string[] first = await IdsAsync(listing);
        string[] second = await IdsAsync(listing);

        Assert.Equal(["0a", "0b", "1a", "1b", "2a", "2b"], first);
        Assert.Equal(first, second);
        Assert.Equal(
            ["/api/v1/things?limit=2", "/api/v1/things?after=1", "/api/v1/things?after=2", "/api/v1/things?limit=2", "/api/v1/things?after=1", "/api/v1/things?after=2"],
            server.Requests.Select(request => request.Target));
        Assert.All(server.Requests, request => Assert.Equal("yes", request.Header("X-Mine")));
        Assert.All(server.Requests, request => Assert.Equal("SSWS " + Connect.ApiToken, request.Header("Authorization")));
        Assert.All(server.Requests, request => Assert.Equal("application/json", request.Header("Accept")));
    }

    [Fact]
    public async Task A_content_type_goes_with_every_page()
    {
        await using var server = Pages(3);
        await using OktaConnection okta = Connect.To(server);

        await IdsAsync(new ListingsClient(okta).TrimmedAsync());

        Assert.Equal(3, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Equal("application/json; okta-response=omitCredentials", request.Header("Content-Type")));
    }

    [Fact]
    public async Task Pages_come_with_their_cursors_and_a_saved_cursor_resumes()
    {
        await using var server = Pages(3);
        await using OktaConnection okta = Connect.To(server);
        var client = new ListingsClient(okta);

        List<OktaPage<Thing>> pages = [];
        await foreach (OktaPage<Thing> page in client.ListAsync().AsPages())
        {
            pages.Add(page);
        }

        Assert.Equal(["0a0b", "1a1b", "2a2b"], pages.Select(page => string.Concat(page.Items.Select(thing => thing.Id))));
        Assert.Null(pages[2].Next);
        string saved = pages[0].Next!.ToString();
        Assert.Equal(server.Origin + "/api/v1/things?after=1", saved);

        string[] rest = ["1a", "1b", "2a", "2b"];
        Assert.Equal(rest, await IdsAsync(client.ListAsync(limit: 99, from: OktaCursor.Parse(saved))));
        Assert.Equal(rest, await IdsAsync(client.ListAsync().AsPages(OktaCursor.Parse(saved)).SelectMany(page => page.Items.ToAsyncEnumerable())));
        Assert.Equal(["1a", "1b"], (await client.PageAsync(OktaCursor.Parse(saved))).Items.Select(thing => thing.Id));
        Assert.Equal("/api/v1/things?after=1", server.Requests[3].Target);
    }

    [Theory]
    [InlineData("https://evil.example/api/v1/things?after=1")]
    [InlineData("http://127.0.0.1:1/api/v1/things?after=1")]
    public async Task A_cursor_of_another_origin_is_refused(string text)
    {
        await using var server = Pages(3);
        await using OktaConnection okta = Connect.To(server);
        var client = new ListingsClient(okta);
        var cursor = OktaCursor.Parse(text);

        await Assert.ThrowsAsync<ArgumentException>(() => client.PageAsync(cursor));
        await Assert.ThrowsAsync<ArgumentException>(() => IdsAsync(client.ListAsync().AsPages(cursor).SelectMany(page => page.Items.ToAsyncEnumerable())));
        ArgumentException exception = Assert.Throws<ArgumentException>(() => client.ListAsync(from: cursor));
        Assert.Contains("GET /api/v1/things", exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("/api/v1/apps/0oa1/credentials/secrets")]
    [InlineData("/api/v1/things/1?after=1")]
    [InlineData("/api/v1/things/../users?after=1")]
    [InlineData("/api/v1/things%2F..%2Fusers?after=1")]
    [InlineData("/?after=/api/v1/things")]
    public async Task A_cursor_of_another_path_is_refused_before_anything_is_sent(string target)
    {
        await using var server = Pages(3);
        await using OktaConnection okta = Connect.To(server);
        var client = new ListingsClient(okta);
        var cursor = OktaCursor.Parse(server.Origin + target);

        await Assert.ThrowsAsync<ArgumentException>(() => client.PageAsync(cursor));
        await Assert.ThrowsAsync<ArgumentException>(() => IdsAsync(client.ListAsync().AsPages(cursor).SelectMany(page => page.Items.ToAsyncEnumerable())));
        await Assert.ThrowsAsync<ArgumentException>(() => client.TailAsync().AsPages(cursor).GetAsyncEnumerator().MoveNextAsync().AsTask());
        ArgumentException exception = Assert.Throws<ArgumentException>(() => client.ListAsync(from: cursor));
        Assert.Contains("GET /api/v1/things: the cursor leads to another path", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets", exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("Link: </api/v1/users?after=1>; rel=\"next\"", "[]", false)]
    [InlineData("X-Other: 1", """{"things":[],"_links":{"next":{"href":"/api/v1/users?after=1"}}}""", true)]
    public async Task A_link_to_another_path_is_not_followed(string header, string body, bool wrapped)
    {
        await using var server = RawServer.Start(RawAnswer.Ok(body, header));
        await using OktaConnection okta = Connect.To(server);
        var client = new ListingsClient(okta);

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => IdsAsync(wrapped ? client.WrappedAsync() : client.ListAsync()));

        Assert.Contains("another path than the endpoint's", exception.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("after=1")]
    [InlineData("/api/v1/things")]
    [InlineData("file:///etc/passwd")]
    public void A_cursor_that_is_no_URL_is_not_read(string text)
    {
        Assert.Throws<FormatException>(() => OktaCursor.Parse(text));
        Assert.False(OktaCursor.TryParse(text, out _));
    }

    [Fact]
    public async Task A_cursor_with_a_line_break_brings_no_second_request_line()
    {
        await using var server = Pages(3);
        await using OktaConnection okta = Connect.To(server);

        await new ListingsClient(okta).PageAsync(OktaCursor.Parse(server.Origin + "/api/v1/things?from=1 HTTP/1.1\r\nX-Evil: 1\r\n\r\n"));

        Assert.Null(server.Requests.Single().Header("X-Evil"));
    }

    [Fact]
    public async Task A_failure_on_a_later_page_surfaces_there()
    {
        await using var server = RawServer.Start(request => request.Target.Contains("after=2", StringComparison.Ordinal)
            ? RawAnswer.Of("500 Internal Server Error", """{"errorCode":"E0000009","errorSummary":"Internal Server Error"}""")
            : Page(request, 3));
        await using OktaConnection okta = Connect.To(server);
        List<string> seen = [];

        OktaApiException exception = await Assert.ThrowsAsync<OktaApiException>(async () =>
        {
            await foreach (Thing thing in new ListingsClient(okta).ListAsync())
            {
                seen.Add(thing.Id!);
            }
        });

        Assert.Equal(["0a", "0b", "1a", "1b"], seen);
        Assert.Equal("E0000009", exception.ErrorCode);
        Assert.Equal("GET /api/v1/things", exception.Endpoint);
    }

    [Fact]
    public async Task A_link_to_another_origin_is_not_followed()
    {
        await using var other = RawServer.Start(RawAnswer.Ok("[]"));
        await using var server = RawServer.Start(RawAnswer.Ok("""[{"id":"1"}]""", $"Link: <{other.Origin}/api/v1/things?after=1>; rel=\"next\""));
        await using OktaConnection okta = Connect.To(server);

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => IdsAsync(new ListingsClient(okta).ListAsync()));

        Assert.Contains("another origin", exception.Message, StringComparison.Ordinal);
        Assert.Contains(other.Origin, exception.Message, StringComparison.Ordinal);
        Assert.Contains(server.Origin, exception.Message, StringComparison.Ordinal);
        Assert.Contains("set OktaOptions.OrgUrl", exception.Message, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
        Assert.Equal(0, other.Accepted);
    }

    [Theory]
    [InlineData("https://elsewhere.example.com/api/v1/things", "https://elsewhere.example.com,")]
    [InlineData("HTTPS://ELSEWHERE.example.com:444/api/v1/things", "https://elsewhere.example.com:444,")]
    [InlineData("https://name:word@elsewhere.example.com/api/v1/things", "https://elsewhere.example.com,")]
    [InlineData("//elsewhere.example.com/api/v1/things", "which is no URL")]
    [InlineData("no URL at all", "which is no URL")]
    public async Task A_link_elsewhere_is_named_by_its_origin_alone(string link, string named)
    {
        await using var server = RawServer.Start(RawAnswer.Ok("""[{"id":"1"}]""", $"Link: <{link}>; rel=\"next\""));
        await using OktaConnection okta = Connect.To(server);

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => IdsAsync(new ListingsClient(okta).ListAsync()));

        Assert.Contains($"another origin, {named}", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("word", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_the_orgs_own_admin_host_is_followed_on_the_orgs_own()
    {
        await using var server = RawServer.Start(request =>
        {
            string admin = request.Header("Host")!.Replace("127.", "127-admin.", StringComparison.Ordinal);
            return request.Query.Length > 0
                ? RawAnswer.Ok("""[{"id":"2"}]""")
                : RawAnswer.Ok("""[{"id":"1"}]""", $"Link: <http://{admin}/api/v1/things>; rel=\"self\", <http://{admin}/api/v1/things?after=%41>; rel=\"next\"");
        });
        await using OktaConnection okta = Connect.To(server);

        Assert.Equal(["1", "2"], await IdsAsync(new ListingsClient(okta).ListAsync()));

        Assert.Equal("/api/v1/things?after=%41", server.Requests[1].Target);
        Assert.Equal("SSWS " + Connect.ApiToken, server.Requests[1].Header("Authorization"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Links_that_run_in_a_circle_are_noticed(int length)
    {
        await using var server = RawServer.Start(request =>
        {
            int number = NumberOf(request);
            return RawAnswer.Ok("[]", $"Link: </api/v1/things?after={(number % length) + 1}>; rel=\"next\"");
        });
        await using OktaConnection okta = Connect.To(server);

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => IdsAsync(new ListingsClient(okta).ListAsync()));

        Assert.Contains("circle", exception.Message, StringComparison.Ordinal);
        Assert.InRange(server.Requests.Count, length, (length * 4) + 4);
    }

    [Fact]
    public async Task A_long_listing_is_no_circle()
    {
        await using var server = Pages(300);
        await using OktaConnection okta = Connect.To(server);

        Assert.Equal(600, (await IdsAsync(new ListingsClient(okta).ListAsync())).Length);
    }

    [Fact]
    public async Task A_plain_listing_of_the_System_Log_ends_at_its_first_empty_page()
    {
        int asked = 0;
        await using var server = RawServer.Start(_ => RawAnswer.Ok(
            ++asked <= 2 ? """[{"id":"1"}]""" : "[]", $"Link: </api/v1/logs?after={asked}>; rel=\"next\""));
        await using OktaConnection okta = Connect.To(server);

        OktaPage<Thing>? last = null;
        int count = 0;
        await foreach (OktaPage<Thing> page in new ListingsClient(okta).LogAsync().AsPages())
        {
            last = page;
            count++;
        }

        Assert.Equal(3, count);
        Assert.Equal(3, server.Requests.Count);
        Assert.Equal(server.Origin + "/api/v1/logs?after=3", last!.Next!.ToString());
    }

    [Fact]
    public async Task A_listing_without_a_token_parameter_is_cancelled_by_WithCancellation()
    {
        await using var server = Pages(3);
        await using OktaConnection okta = Connect.To(server);
        using var source = new CancellationTokenSource();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Thing thing in new ListingsClient(okta).TrimmedAsync().WithCancellation(source.Token))
            {
                if (thing.Id == "0b")
                {
                    await source.CancelAsync();
                }
            }
        });

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_two_tokens_each_cancels_and_is_named(bool cancelsMethods)
    {
        await using var server = Pages(3);
        await using OktaConnection okta = Connect.To(server);
        using var methods = new CancellationTokenSource();
        using var enumerations = new CancellationTokenSource();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Thing thing in new ListingsClient(okta).ListAsync(cancellationToken: methods.Token).WithCancellation(enumerations.Token))
            {
                await (cancelsMethods ? methods : enumerations).CancelAsync();
            }
        });

        Assert.Equal((cancelsMethods ? methods : enumerations).Token, exception.CancellationToken);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task The_methods_own_token_cancels_alone()
    {
        await using var server = Pages(3);
        await using OktaConnection okta = Connect.To(server);
        var cancelled = new CancellationToken(canceled: true);

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => IdsAsync(new ListingsClient(okta).StreamAsync(cancelled)));

        Assert.Equal(cancelled, exception.CancellationToken);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_page_that_was_enumerated_can_be_collected_while_the_listing_goes_on()
    {
        await using var server = Pages(50);
        await using OktaConnection okta = Connect.To(server);
        await using IAsyncEnumerator<OktaPage<Thing>> pages = new ListingsClient(okta).ListAsync().AsPages().GetAsyncEnumerator();
        List<WeakReference> seen = [];
        while (await NextAsync(pages, seen))
        {
            // Each page is dropped at once.
        }

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.Equal(50, seen.Count);
        Assert.InRange(seen.Count(page => page.IsAlive), 0, 2);
    }

    private static async Task<bool> NextAsync(IAsyncEnumerator<OktaPage<Thing>> pages, List<WeakReference> seen)
    {
        bool moved = await pages.MoveNextAsync();
        if (moved)
        {
            seen.Add(new WeakReference(pages.Current.Items));
        }

        return moved;
    }

    private static RawServer Pages(int count) => RawServer.Start(request => Page(request, count));

    private static RawAnswer Page(RawRequest request, int count)
    {
        int number = NumberOf(request);
        string body = $$"""[{"id":"{{number}}a"},{"id":"{{number}}b"}]""";
        return number + 1 < count
            ? RawAnswer.Ok(body, "Link: </api/v1/things>; rel=\"self\"", $"Link: </api/v1/things?after={number + 1}>; rel=\"next\"")
            : RawAnswer.Ok(body, "Link: </api/v1/things>; rel=\"self\"");
    }

    private static int NumberOf(RawRequest request) => request.Query.StartsWith("after=", StringComparison.Ordinal)
        ? int.Parse(request.Query["after=".Length..], System.Globalization.CultureInfo.InvariantCulture)
        : 0;

    private static async Task<string[]> IdsAsync(IAsyncEnumerable<Thing> things)
    {
        List<string> ids = [];
        await foreach (Thing thing in things)
        {
            ids.Add(thing.Id!);
        }

        return [.. ids];
    }
}
