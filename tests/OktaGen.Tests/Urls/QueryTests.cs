using System.Globalization;

namespace OktaGen.Tests;

public sealed class QueryTests : IAsyncDisposable
{
    private readonly RawServer _server = RawServer.Start(RawAnswer.Of("204 No Content", ""));
    private readonly OktaConnection _okta;
    private readonly WireClient _client;

    public QueryTests()
    {
        _okta = Connect.To(_server);
        _client = new WireClient(_okta);
    }

    private string Query => _server.Requests.Single().Query;

    public static TheoryData<DateTime, string> Times => new()
    {
        { new DateTime(2026, 3, 1, 12, 30, 45, 678, DateTimeKind.Utc), "2026-03-01T12%3A30%3A45.678Z" },
        { new DateTime(2026, 3, 1, 12, 30, 45, 678, DateTimeKind.Unspecified), "2026-03-01T12%3A30%3A45.678Z" },
        { new DateTime(2026, 3, 1, 12, 30, 45, 678, DateTimeKind.Utc).ToLocalTime(), "2026-03-01T12%3A30%3A45.678Z" },
        { DateTime.MinValue, "0001-01-01T00%3A00%3A00.000Z" },
        { DateTime.MaxValue, "9999-12-31T23%3A59%3A59.999Z" },
    };

    public async ValueTask DisposeAsync()
    {
        await _okta.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Null_is_left_out_and_with_it_the_question_mark()
    {
        await _client.TextAsync();
        Assert.Equal("/api/v1/query", _server.Requests.Single().Target);
    }

    [Theory]
    [InlineData("", "text=")]
    [InlineData("a&b=c,d%e#f", "text=a%26b%3Dc%2Cd%25e%23f")]
    [InlineData("status eq \"ACTIVE\"", "text=status%20eq%20%22ACTIVE%22")]
    [InlineData("a+b", "text=a%2Bb")]
    [InlineData("ada@example.com", "text=ada%40example.com")]
    [InlineData("é😀", "text=%C3%A9%F0%9F%98%80")]
    [InlineData("a\r\nb", "text=a%0D%0Ab")]
    public async Task Text_is_escaped_so_that_it_stays_one_value(string text, string query)
    {
        await _client.TextAsync(text);
        Assert.Equal(query, Query);
    }

    [Fact]
    public async Task Values_are_joined_by_ampersands_and_null_ones_leave_no_trace()
    {
        await _client.TextAsync(other: "x");
        Assert.Equal("other=x", Query);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_refused_with_the_endpoint_named()
    {
        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => _client.TextAsync("\uD83D"));

        Assert.Contains("GET /api/v1/query", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Requests);
    }

    [Theory]
    [InlineData(true, "flag=true")]
    [InlineData(false, "flag=false")]
    public async Task Booleans_are_lower_case(bool value, string query)
    {
        await _client.ValuesAsync(flag: value);
        Assert.Equal(query, Query);
    }

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("de-CH")]
    public async Task Numbers_and_dates_are_the_same_under_every_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            await _client.ValuesAsync(
                number: -1234567,
                big: long.MinValue,
                fraction: -1234.5,
                amount: 1234567.89m,
                moment: new DateTimeOffset(2026, 3, 1, 1, 30, 0, TimeSpan.FromHours(5.5)),
                day: new DateOnly(2026, 12, 31));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(
            "number=-1234567&big=-9223372036854775808&fraction=-1234.5&amount=1234567.89&moment=2026-02-28T20%3A00%3A00.000Z&day=2026-12-31",
            Query);
    }

    [Theory]
    [MemberData(nameof(Times))]
    public async Task Times_are_UTC_whatever_their_kind(DateTime time, string expected)
    {
        await _client.ValuesAsync(time: time);
        Assert.Equal("time=" + expected, Query);
    }

    [Fact]
    public async Task Guids_are_lower_case_with_hyphens()
    {
        await _client.ValuesAsync(key: new Guid("0F8FAD5B-D9CB-469F-A165-70867728950E"));
        Assert.Equal("key=0f8fad5b-d9cb-469f-a165-70867728950e", Query);
    }

    [Fact]
    public async Task Enums_go_by_their_wire_name()
    {
        await _client.ValuesAsync(colour: Colour.DarkRed);
        Assert.Equal("colour=DARK_RED", Query);
    }

    [Fact]
    public async Task An_enum_value_without_a_name_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => _client.ValuesAsync(colour: (Colour)77));
        Assert.Empty(_server.Requests);
    }

    [Fact]
    public async Task Collections_are_joined_by_commas_and_commas_in_them_escaped()
    {
        await _client.JoinedAsync(["a", null, "b,c", ""], [1, -2], [Colour.Green, Colour.DarkRed]);
        Assert.Equal("names=a,b%2Cc,&numbers=1,-2&colours=Green,DARK_RED", Query);
    }

    [Fact]
    public async Task Exploded_collections_repeat_the_key()
    {
        await _client.ExplodedAsync(["a", null, "b&c"], [Colour.Green, Colour.DarkRed]);
        Assert.Equal("id=a&id=b%26c&colours=Green&colours=DARK_RED", Query);
    }

    [Fact]
    public async Task Empty_collections_and_collections_of_nulls_are_left_out()
    {
        await _client.JoinedAsync([null, null], [], null);
        Assert.Equal("/api/v1/query", _server.Requests.Single().Target);
    }

    [Theory]
    [InlineData(null, "expand=all&kind=a%20b")]
    [InlineData("x", "expand=all&kind=a%20b&more=x")]
    public async Task A_constant_query_is_kept_and_extended(string? more, string query)
    {
        await _client.ConstantAsync(more);
        Assert.Equal(query, Query);
    }
}
