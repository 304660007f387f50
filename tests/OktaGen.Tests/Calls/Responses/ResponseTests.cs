using System.Globalization;
using System.Net;

namespace OktaGen.Tests;

public sealed class ResponseTests
{
    [Fact]
    public async Task A_response_gives_value_status_tag_request_id_and_rate_limit()
    {
        await using var server = RawServer.Start(RawAnswer.Of(
            "201 Created",
            """{"id":"1"}""",
            "ETag: W/\"abc\"",
            "X-Okta-Request-Id: req-1",
            "X-Rate-Limit-Limit: 600",
            "X-Rate-Limit-Remaining: 599",
            "X-Rate-Limit-Reset: 1700000060",
            "X-Custom: mine"));
        await using OktaConnection okta = Connect.To(server);

        OktaResponse<Thing> response = await new AnswersClient(okta).ThingResponseAsync();

        Assert.Equal("1", response.Value.Id);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("W/\"abc\"", response.ETag!.ToString());
        Assert.Equal("req-1", response.RequestId);
        Assert.Equal(new OktaRateLimit(600, 599, DateTimeOffset.FromUnixTimeSeconds(1_700_000_060)), response.RateLimit);
        Assert.Equal(["mine"], response.Headers.GetValues("X-Custom"));
    }

    [Fact]
    public async Task What_an_answer_does_not_say_is_null()
    {
        await using var server = RawServer.Start(RawAnswer.Of("204 No Content", ""));
        await using OktaConnection okta = Connect.To(server);

        OktaResponse response = await new AnswersClient(okta).ResponseAsync();

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Null(response.ETag);
        Assert.Null(response.RequestId);
        Assert.Null(response.RateLimit);
    }

    [Theory]
    [InlineData("X-Rate-Limit-Limit: 600")]
    [InlineData("X-Rate-Limit-Limit: -1", "X-Rate-Limit-Remaining: 5", "X-Rate-Limit-Reset: 1700000060")]
    [InlineData("X-Rate-Limit-Limit: many", "X-Rate-Limit-Remaining: 5", "X-Rate-Limit-Reset: 1700000060")]
    [InlineData("X-Rate-Limit-Limit: ", "X-Rate-Limit-Remaining: 5", "X-Rate-Limit-Reset: 1700000060")]
    [InlineData("X-Rate-Limit-Limit: 99999999999", "X-Rate-Limit-Remaining: 5", "X-Rate-Limit-Reset: 1700000060")]
    [InlineData("X-Rate-Limit-Limit: 600", "X-Rate-Limit-Remaining: 5", "X-Rate-Limit-Reset: 9223372036854775807")]
    [InlineData("X-Rate-Limit-Limit: 600", "X-Rate-Limit-Remaining: 5", "X-Rate-Limit-Reset: 99999999999999999999999")]
    [InlineData("ETag: not a tag", "X-Rate-Limit-Reset: Thu, 01 Jan 1970 00:00:00 GMT")]
    public async Task Absurd_headers_are_as_good_as_none(params string[] headers)
    {
        await using var server = RawServer.Start(RawAnswer.Of("200 OK", """{"id":"1"}""", headers));
        await using OktaConnection okta = Connect.To(server);

        OktaResponse<Thing> response = await new AnswersClient(okta).ThingResponseAsync();

        Assert.Equal("1", response.Value.Id);
        Assert.Null(response.RateLimit);
        Assert.Null(response.ETag);
    }

    [Fact]
    public async Task Of_doubled_headers_the_smallest_number_counts_or_the_first_text()
    {
        await using var server = RawServer.Start(RawAnswer.Of(
            "200 OK",
            "{}",
            "X-Rate-Limit-Limit: 600",
            "X-Rate-Limit-Limit: 50",
            "X-Rate-Limit-Remaining: 31, 30",
            "X-Rate-Limit-Reset: 1700000060",
            "X-Rate-Limit-Reset: 1700000000",
            "X-Okta-Request-Id: a",
            "X-Okta-Request-Id: b"));
        await using OktaConnection okta = Connect.To(server);

        OktaResponse response = await new AnswersClient(okta).ResponseAsync();

        Assert.Equal("50/30/1700000000", string.Create(CultureInfo.InvariantCulture, $"{response.RateLimit!.Value.Limit}/{response.RateLimit.Value.Remaining}/{response.RateLimit.Value.Reset.ToUnixTimeSeconds()}"));
        Assert.Equal("a", response.RequestId);
    }
}
