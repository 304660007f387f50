namespace OktaGen.Tests;

/// <summary>An empty array is an empty page. Nothing else is: a listing that took it for one would end early without a word.</summary>
public sealed class EmptyPageTests
{
    public static TheoryData<string, string> Nothings
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string status in (string[])["200 OK", "204 No Content", "202 Accepted"])
            {
                data.Add(status, "");
            }

            foreach (string body in (string[])["null", " \r\n", "\uFEFF", "\uFEFFnull"])
            {
                data.Add("200 OK", body);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Nothings))]
    public async Task A_page_that_is_nothing_is_a_failure_and_no_end(string status, string body)
    {
        await using var server = RawServer.Start(request => request.Query.Length == 0
            ? RawAnswer.Ok("""[{"id":"1"},{"id":"2"}]""", $"Link: <{request.Target}?after=2>; rel=\"next\"")
            : RawAnswer.Of(status, body, "Content-Type: application/json", "X-Okta-Request-Id: req-1"));
        await using OktaConnection okta = Connect.To(server, new SkippingTime());
        var client = new ListingsClient(okta);

        foreach (OktaPageable<Thing> listing in (OktaPageable<Thing>[])[client.ListAsync(), client.LogAsync(), client.TailAsync(), client.ListAsync().ReadAhead()])
        {
            var ids = new List<string?>();
            OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(async () =>
            {
                await foreach (OktaPage<Thing> page in listing.AsPages())
                {
                    ids.AddRange(page.Items.Select(thing => thing.Id));
                }
            });

            Assert.Equal(["1", "2"], ids);
            Assert.Contains("a page without items is an empty array", exception.Message, StringComparison.Ordinal);
            Assert.Equal("req-1", exception.RequestId);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"things":null}""")]
    [InlineData("""{"things":[]} {"things":[{"id":"1"}]}""")]
    public async Task A_page_in_an_object_needs_its_array(string body)
    {
        await using var server = RawServer.Start(RawAnswer.Ok(body));
        await using OktaConnection okta = Connect.To(server);

        await Assert.ThrowsAsync<OktaFormatException>(async () => await new ListingsClient(okta).WrappedAsync().CountAsync());
    }

    [Theory]
    [InlineData(false, 100)]
    [InlineData(true, 100)]
    public async Task Empty_pages_with_ever_new_links_are_given_up_with_a_way_to_go_on(bool isWrapped, int limit)
    {
        int asked = 0;
        await using var server = RawServer.Start(_ => isWrapped
            ? RawAnswer.Ok($$"""{"things":[],"_links":{"next":{"href":"/api/v1/things?after={{++asked}}" } } }""")
            : RawAnswer.Ok("[]", $"Link: </api/v1/things?after={++asked}>; rel=\"next\""));
        await using OktaConnection okta = Connect.To(server);
        var client = new ListingsClient(okta);

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(
            async () => await (isWrapped ? client.WrappedAsync() : client.ListAsync()).CountAsync());

        Assert.InRange(server.Requests.Count, limit, limit + 1);
        Assert.Contains("empty pages in a row", exception.Message, StringComparison.Ordinal);
        Assert.Contains("AsPages", exception.Message, StringComparison.Ordinal);
        Assert.Equal("GET /api/v1/things", exception.Endpoint);
    }

    [Fact]
    public async Task Empty_pages_between_full_ones_are_followed_however_many_there_are_in_all()
    {
        await using var server = RawServer.Start(request =>
        {
            int number = request.Query.Length == 0 ? 0 : int.Parse(request.Query["after=".Length..], System.Globalization.CultureInfo.InvariantCulture);
            string body = number % 50 == 49 ? """[{"id":"1"}]""" : "[]";
            return number < 499 ? RawAnswer.Ok(body, $"Link: </api/v1/things?after={number + 1}>; rel=\"next\"") : RawAnswer.Ok(body);
        });
        await using OktaConnection okta = Connect.To(server);

        Assert.Equal(10, await new ListingsClient(okta).ListAsync().CountAsync());
        Assert.Equal(500, server.Requests.Count);
    }

    [Fact]
    public async Task A_tail_whose_full_pages_bring_nothing_new_pauses_between_them()
    {
        int asked = 0;
        await using var server = RawServer.Start(_ => RawAnswer.Ok("""[{"uuid":"a","id":"1"}]""", $"Link: </api/v1/logs?limit=1&after={++asked}>; rel=\"next\""));
        var time = new SkippingTime();
        await using OktaConnection okta = Connect.To(server, time);
        int pages = 0;
        await foreach (OktaPage<Thing> page in new ListingsClient(okta).TailAsync(limit: 1).AsPages())
        {
            Assert.Equal(pages == 0 ? 1 : 0, page.Items.Count);
            if (++pages == 5)
            {
                break;
            }
        }

        Assert.Equal(3, time.Pauses.Count);
    }
}
