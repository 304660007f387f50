using System.Globalization;
using System.Net;
using System.Web;
using CsCheck;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using OktaGen.RateLimits;

namespace OktaGen.Tests;

/// <summary>What answers say of times and numbers is another's word: no value of it stops a connection, or has it sign for other times.</summary>
public sealed class ForeignClockTests
{
    private static readonly DateTimeOffset s_now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    private readonly FakeTimeProvider _time = new(s_now);

    [Theory]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    [InlineData("Mon, 01 Jan 0001 00:00:00 GMT")]
    [InlineData("Sat, 01 Jan 2028 00:00:00 GMT")]
    public async Task A_dated_answer_does_not_move_what_is_signed_by_years(string date)
    {
        int calls = 0;
        await using var server = RawServer.Start(request => request.Target == "/oauth2/v1/token"
            ? RawAnswer.Ok("""{"token_type":"DPoP","expires_in":3600,"access_token":"t"}""", $"Date: {date}")
            : ++calls == 2
                ? RawAnswer.Of("401 Unauthorized", "", "WWW-Authenticate: DPoP error=\"invalid_dpop_proof\"", $"Date: {date}")
                : RawAnswer.Ok("{}", $"Date: {date}"));
        OktaOptions options = Valid.OAuth(orgUrl: server.Origin);
        options.DPoP = OktaDPoP.On;
        await using OktaConnection okta = OktaConnection.Create(options, ["okta.users.read"], timeProvider: _time);
        var client = new AnswersClient(okta);

        for (int call = 0; call < 3; call++)
        {
            await client.ThingAsync();
            okta.ResetToken();
        }

        RawRequest[] tokens = [.. server.Requests.Where(request => request.Target == "/oauth2/v1/token")];
        Assert.Equal((3, 7), (tokens.Length, server.Requests.Count));
        Assert.All(tokens, request =>
        {
            var assertion = new JsonWebToken(HttpUtility.ParseQueryString(request.Text)["client_assertion"]);
            Assert.Equal((s_now.AddSeconds(-10).UtcDateTime, s_now.AddMinutes(5).UtcDateTime), (assertion.IssuedAt, assertion.ValidTo));
        });
        Assert.All(server.Requests, request => Assert.Equal(s_now.AddSeconds(-10).UtcDateTime, new JsonWebToken(request.Header("DPoP")).IssuedAt));
    }

    [Fact]
    public void No_header_about_times_makes_a_reader_fail()
    {
        Gen<string> number = Gen.OneOf(
            Gen.Long.Select(value => value.ToString(CultureInfo.InvariantCulture)),
            OneOf("", "0", "-1", "1e9", "99999999999999999999999999", "253402300799", "253402300800", "-62135596800", "NaN", "60, 9999999999999"),
            Gen.Int[0, 100].Select(ahead => s_now.AddSeconds(ahead).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));
        Gen<string> date = Gen.OneOf(
            Gen.DateTimeOffset.Select(value => value.ToString("R", CultureInfo.InvariantCulture)),
            OneOf("Fri, 31 Dec 9999 23:59:59 GMT", "Mon, 01 Jan 0001 00:00:00 GMT", "soon", ""));
        Gen.Select(number, number, number, Gen.OneOf(number, date), date).Sample(
            (limit, remaining, reset, retryAfter, dated) =>
            {
                using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
                response.Headers.TryAddWithoutValidation("X-Rate-Limit-Limit", limit);
                response.Headers.TryAddWithoutValidation("X-Rate-Limit-Remaining", remaining);
                response.Headers.TryAddWithoutValidation("X-Rate-Limit-Reset", reset);
                response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
                response.Headers.TryAddWithoutValidation("Date", dated);
                _ = RateLimitHeaders.Read(response.Headers);
                _ = RateLimitHeaders.Describe(response.Headers, s_now);
                return RateLimitHeaders.Wait(response.Headers, s_now) is null or { TotalDays: >= 0 and < 1.1 };
            },
            iter: 10_000);
    }

    [Theory]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    [InlineData("Mon, 01 Jan 0001 00:00:00 GMT")]
    public async Task A_window_that_a_dated_answer_tells_of_stops_no_later_call(string date)
    {
        await using var server = RawServer.Start(RawAnswer.Ok(
            "{}", $"Date: {date}", "X-Rate-Limit-Limit: 5", "X-Rate-Limit-Remaining: 0", "X-Rate-Limit-Reset: 253402200000"));
        await using OktaConnection okta = Connect.To(server, _time, options => options.RateLimitReserve = 0.5);
        var client = new AnswersClient(okta);

        await client.ThingAsync();
        await client.ThingAsync();

        Assert.Equal(2, server.Requests.Count);
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);
}
