namespace OktaGen.Tests;

/// <summary>Listings of operations that answer in several forms.</summary>
public sealed class ItemPlacesTests
{
    [Theory]
    [InlineData("""[{"id":"1"},{"id":"2"}]""")]
    [InlineData("""{"keys":[{"id":"1"},{"id":"2"}]}""")]
    [InlineData("""{"_links":{},"jwks":{"more":1,"keys":[{"id":"1"},{"id":"2"}]}}""")]
    [InlineData("""{"keys":null,"jwks":{"keys":[{"id":"1"},{"id":"2"}]}}""")]
    [InlineData("\uFEFF{\"keys\":[{\"id\":\"1\"},{\"id\":\"2\"}]}")]
    public async Task Each_form_is_read(string body) => Assert.Equal(["1", "2"], await IdsAsync(RawAnswer.Ok(body), one: false));

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"keys":[]}""")]
    [InlineData("""{"jwks":{"keys":[]}}""")]
    public async Task Each_form_may_be_empty(string body) => Assert.Empty(await IdsAsync(RawAnswer.Ok(body), one: false));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"jwks":[{"id":"1"}]}""")]
    [InlineData("""{"jwks":{"key":[]}}""")]
    [InlineData("""{"keys":{"id":"1"}}""")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("")]
    [InlineData("""{"keys":[{"id":"1"}]""")]
    [InlineData("""{"keys":[{"id":"1"}]} x""")]
    [InlineData("""{"keys":[{"id":5}]}""")]
    [InlineData("""{"keys":[null]}""")]
    [InlineData("""{"keys":[],"\ud83d":[]}""")]
    [InlineData("""{"keys":[],"_links":{"next":{"href":"\ud83d"}}}""")]
    public async Task Another_form_is_refused(string body) =>
        await Assert.ThrowsAsync<OktaFormatException>(() => IdsAsync(RawAnswer.Ok(body), one: false));

    [Theory]
    [InlineData("""[{"id":"1"}]""")]
    [InlineData("""{"id":"1"}""")]
    public async Task One_item_may_come_without_a_list_around_it(string body) => Assert.Equal(["1"], await IdsAsync(RawAnswer.Ok(body), one: true));

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("""{"id":5}""")]
    public async Task What_is_no_item_is_refused_there_too(string body) =>
        await Assert.ThrowsAsync<OktaFormatException>(() => IdsAsync(RawAnswer.Ok(body), one: true));

    [Fact]
    public async Task The_next_page_is_found_in_the_header_and_in_the_body()
    {
        await using var server = RawServer.Start(request => request.Query switch
        {
            "" => RawAnswer.Ok("""[{"id":"1"}]""", "Link: </api/v1/things?after=1>; rel=\"next\""),
            "after=1" => RawAnswer.Ok("""{"keys":[{"id":"2"}],"_links":{"next":{"href":"/api/v1/things?after=2"}}}"""),
            "after=2" => RawAnswer.Ok("""{"jwks":{"keys":[{"id":"3"}]}}""", "Link: </api/v1/things?after=3>; rel=\"next\""),
            _ => RawAnswer.Ok("[]"),
        });
        await using OktaConnection okta = Connect.To(server);

        List<string?> ids = [];
        await foreach (Thing thing in new ListingsClient(okta).AnyFormAsync())
        {
            ids.Add(thing.Id);
        }

        Assert.Equal(["1", "2", "3"], ids);
        Assert.Equal(4, server.Requests.Count);
    }

    private static async Task<List<string?>> IdsAsync(RawAnswer answer, bool one)
    {
        await using var server = RawServer.Start(answer);
        await using OktaConnection okta = Connect.To(server);
        List<string?> ids = [];
        await foreach (Thing thing in one ? new ListingsClient(okta).OneOrManyAsync() : new ListingsClient(okta).AnyFormAsync())
        {
            ids.Add(thing.Id);
        }

        return ids;
    }
}
