using OktaGen.CompilerServices;

namespace OktaGen.Tests;

public sealed class BrokenAnswerTests
{
    [Fact]
    public async Task A_connection_that_is_reset_at_any_byte_of_a_listing_loses_and_doubles_nothing()
    {
        string[] pages = ["""[{"id":"1"},{"id":"2"}]""", """[{"id":"3"}]""", """[{"id":"4"},{"id":"5"}]"""];
        (int Page, int Length)? cut = null;
        var requests = new List<int>();
        RawServer? self = null;
        await using RawServer server = RawServer.Start(request =>
        {
            int page = request.Query.Length == 0 ? 0 : int.Parse(request.Query["after=".Length..], System.Globalization.CultureInfo.InvariantCulture);
            requests.Add(page);
            RawAnswer answer = AnswerTo(page);
            if (cut is { } at && at.Page == page)
            {
                cut = null;
                return new RawAnswer(answer.Bytes[..at.Length], RawEnd.Reset);
            }

            return answer;
        });
        self = server;
        await using OktaConnection okta = Connect.To(server, new SkippingTime(), options => options.MaxRetries = 1);
        var client = new RetriedClient(okta);

        for (int page = 0; page < pages.Length; page++)
        {
            for (int position = 0; position < AnswerTo(page).Bytes.Length; position++)
            {
                requests.Clear();
                cut = (page, position);
                var ids = new List<string?>();
                await foreach (Thing thing in client.ListAsync())
                {
                    ids.Add(thing.Id);
                }

                Assert.Equal(["1", "2", "3", "4", "5"], ids);
                Assert.Equal([.. Enumerable.Range(0, page + 1), .. Enumerable.Range(page, pages.Length - page)], requests);
            }
        }

        RawAnswer AnswerTo(int page) => RawAnswer.Ok(
            pages[page], page + 1 < pages.Length ? [$"Link: <{self!.Origin}/api/v1/things?after={page + 1}>; rel=\"next\""] : []);
    }

    [Theory]
    [InlineData("GET", 2)]
    [InlineData("POST", 1)]
    public async Task A_cut_answer_is_asked_for_again_as_a_whole_where_that_is_safe(string verb, int requests)
    {
        await using var server = new RetryServer(RawAnswer.Verbatim("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n[", RawEnd.Reset), RawAnswer.Ok("[]"));

        Exception? exception = await Record.ExceptionAsync(() => new OktaRequest(server.Okta, new OktaEndpoint($"{verb} /api/v1/things")).SendForStringAsync(default));

        Assert.Equal(requests, server.Requests.Count);
        Assert.Equal(requests == 1, exception is OktaTransportException);
    }

    [Fact]
    public async Task The_answer_and_its_body_share_one_count_of_retries()
    {
        RawAnswer cut = RawAnswer.Verbatim("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{", RawEnd.Reset);
        RawAnswer unwell = RawAnswer.Of("503 Service Unavailable", "");
        await using var server = new RetryServer(unwell, cut, unwell, cut, cut, cut);

        OktaTransportException exception = await Assert.ThrowsAsync<OktaTransportException>(() => server.Client.GetAsync());

        Assert.Equal(4, server.Requests.Count);
        Assert.Equal([null, "1", "2", "3"], server.Requests.Select(request => request.Header("X-Okta-Retry-Count")));
        Assert.Contains("repeated 3 times", exception.Message, StringComparison.Ordinal);
    }
}
