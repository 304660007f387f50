using System.Text;
using Microsoft.Extensions.Logging;

namespace OktaGen.Tests;

/// <summary>A page of which some items cannot be read: null, or JSON of another type.</summary>
public sealed class UnreadableItemTests
{
    private const string Page = """[{"id":"1"},{"id":"2","size":"large"},null,5,{"id":"3"}]""";

    public static TheoryData<string, string> Forms => new() { { "plain", Page }, { "wrapped", $$"""{"things":{{Page}}}""" }, { "any", $$"""{"keys":{{Page}}}""" } };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Unless_the_call_says_otherwise_the_page_is_refused(string form, string body)
    {
        await using var server = RawServer.Start(RawAnswer.Ok(body));
        await using OktaConnection okta = Connect.To(server);

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => IdsAsync(okta, form, null));

        Assert.Contains("size", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("large", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task What_can_be_read_is_given_where_the_rest_is_to_be_skipped(string form, string body)
    {
        await using var server = RawServer.Start(RawAnswer.Ok(body));
        await using OktaConnection okta = Connect.To(server);

        Assert.Equal(["1", "3"], await IdsAsync(okta, form, new OktaCallOptions { UnreadableItems = UnreadableItemHandling.Skip }));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Each_item_that_cannot_be_read_is_told_with_its_JSON_its_place_and_the_fault(string form, string body)
    {
        await using var server = RawServer.Start(RawAnswer.Ok(body));
        await using OktaConnection okta = Connect.To(server);
        List<UnreadableItem> told = [];

        Assert.Equal(["1", "3"], await IdsAsync(okta, form, new OktaCallOptions { OnUnreadableItem = told.Add }));

        Assert.Equal([(1, """{"id":"2","size":"large"}"""), (2, "null"), (3, "5")], told.Select(static item => (item.Index, item.Json)));
        Assert.All(told, static item => Assert.StartsWith("GET /api/v1/things answered 200", item.ToString(), StringComparison.Ordinal));
        Assert.Equal("GET /api/v1/things", told[0].Fault.Endpoint);
        Assert.Contains("$.size", told[0].Fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("large", told[0].Fault.Message, StringComparison.Ordinal);
        Assert.Contains("null as item 2", told[1].Fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_nobody_listens_to_is_a_warning_without_the_content()
    {
        await using var server = RawServer.Start(RawAnswer.Ok(Page));
        using var logs = new RecordingLoggerFactory();
        await using OktaConnection okta = Connect.To(Connect.Options(server.Origin), logs: logs);

        Assert.Equal(["1", "3"], await IdsAsync(okta, "plain", new OktaCallOptions { UnreadableItems = UnreadableItemHandling.Report }));

        Assert.Equal(3, logs.Logger.Entries.Count(static entry => entry is { Id.Id: 25, Level: LogLevel.Warning }));
        Assert.Contains("item 1 of a page cannot be read", logs.Logger.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("large", logs.Logger.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Further_pages_follow()
    {
        await using var server = RawServer.Start(request => request.Query.Length == 0
            ? RawAnswer.Ok("""[null,{"id":"1"}]""", "Link: </api/v1/things?after=1>; rel=\"next\"")
            : RawAnswer.Ok("""[{"id":"2"},[]]"""));
        await using OktaConnection okta = Connect.To(server);
        var options = new OktaCallOptions { UnreadableItems = UnreadableItemHandling.Skip };

        Assert.Equal(["1", "2"], await IdsAsync(okta, "plain", options));
        Assert.Equal(["1"], (await new ListingsClient(okta).PageAsync(options: options)).Items.Select(static thing => thing.Id));
    }

    [Fact]
    public async Task An_exception_of_whoever_is_told_ends_the_listing()
    {
        await using var server = RawServer.Start(RawAnswer.Ok(Page));
        await using OktaConnection okta = Connect.To(server);

        await Assert.ThrowsAsync<NotSupportedException>(
            () => IdsAsync(okta, "plain", new OktaCallOptions { OnUnreadableItem = static _ => throw new NotSupportedException() }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("""{"id":"1"}""")]
    [InlineData("""[{"id":"1"}""")]
    [InlineData("""[{"id":"1"}] x""")]
    [InlineData("<html>")]
    public async Task A_page_that_is_no_list_at_all_is_refused_all_the_same(string body)
    {
        await using var server = RawServer.Start(RawAnswer.Ok(body));
        await using OktaConnection okta = Connect.To(server);

        await Assert.ThrowsAsync<OktaFormatException>(
            () => IdsAsync(okta, "plain", new OktaCallOptions { UnreadableItems = UnreadableItemHandling.Skip }));
    }

    [Fact]
    public async Task An_item_that_is_too_deep_or_no_text_takes_no_other_with_it()
    {
        string deep = string.Concat(Enumerable.Repeat("[", 100)) + string.Concat(Enumerable.Repeat("]", 100));
        string body = $$"""[{"id":"1"},{"id":{{deep}}},{"id":{{"\"\u00C3\u0028\""}}},{"id":"2"}]""";
        await using var server = RawServer.Start(RawAnswer.Of("200 OK", Encoding.Latin1.GetBytes(body), "Content-Type: application/json"));
        await using OktaConnection okta = Connect.To(server);
        List<UnreadableItem> told = [];

        Assert.Equal(["1", "2"], await IdsAsync(okta, "plain", new OktaCallOptions { OnUnreadableItem = told.Add }));

        Assert.Equal([1, 2], told.Select(static item => item.Index));
    }

    [Theory]
    [InlineData("""[{"id":"1"},null]""", "null as item 1; declare the items nullable")]
    [InlineData("[null]", "null as item 0")]
    public async Task Null_among_items_that_are_not_nullable_is_refused(string body, string said)
    {
        await using var server = RawServer.Start(RawAnswer.Ok(body));
        await using OktaConnection okta = Connect.To(server);

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => IdsAsync(okta, "plain", null));

        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<OktaFormatException>(() => new ListingsClient(okta).PageAsync());
    }

    [Fact]
    public async Task Null_is_an_item_where_the_items_are_nullable()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("""[{"id":"1"},null]"""));
        await using OktaConnection okta = Connect.To(server);
        List<string?> ids = [];

        await foreach (Thing? thing in new ListingsClient(okta).WithNullsAsync(new OktaCallOptions { UnreadableItems = UnreadableItemHandling.Skip }))
        {
            ids.Add(thing?.Id);
        }

        Assert.Equal(["1", null], ids);
        Assert.Null((await new ListingsClient(okta).PageWithNullsAsync()).Items[1]);
    }

    [Fact]
    public async Task Null_in_a_list_that_is_no_listing_is_judged_by_the_type_of_its_items_too()
    {
        await using var server = RawServer.Start(RawAnswer.Ok("""[{"id":"1"},null]"""));
        await using OktaConnection okta = Connect.To(server);
        var client = new AnswersClient(okta);

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => client.ThingsAsync());
        await Assert.ThrowsAsync<OktaFormatException>(() => client.ThingArrayResponseAsync());

        Assert.Contains("null as item 1", exception.Message, StringComparison.Ordinal);
        Assert.Null((await client.ThingsOrNullsAsync())[1]);
    }

    private static async Task<List<string?>> IdsAsync(OktaConnection okta, string form, OktaCallOptions? options)
    {
        var client = new ListingsClient(okta);
        OktaPageable<Thing> listing = form switch
        {
            "wrapped" => client.WrappedAsync(options),
            "any" => client.AnyFormAsync(options),
            _ => client.ListAsync(options: options),
        };
        List<string?> ids = [];
        await foreach (Thing thing in listing)
        {
            ids.Add(thing.Id);
        }

        return ids;
    }
}
