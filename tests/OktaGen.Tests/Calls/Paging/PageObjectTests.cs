namespace OktaGen.Tests;

public sealed class PageObjectTests
{
    [Fact]
    public async Task Items_are_read_from_their_property_and_the_next_link_from_the_body()
    {
        await using var server = RawServer.Start(request => RawAnswer.Ok(request.Query.Length == 0
            ? """{"other":[{"id":"x"}],"_links":{"self":{"href":"/a"},"next":{"href":"/api/v1/things?after=1"}},"things":[{"id":"1"},{"id":"2"}]}"""
            : """{"things":[{"id":"3"}],"_links":{"next":null},"later":{"things":[1]}}"""));
        await using OktaConnection okta = Connect.To(server);

        Assert.Equal(["1", "2", "3"], await IdsAsync(okta));
        Assert.Equal(["/api/v1/things", "/api/v1/things?after=1"], server.Requests.Select(request => request.Target));
    }

    [Theory]
    [InlineData("""{"things":[]}""")]
    [InlineData("\uFEFF{\"things\":[]}")]
    [InlineData("""{"things":[],"_links":5}""")]
    [InlineData("""{"things":[],"_links":{}}""")]
    [InlineData("""{"things":[],"_links":{"next":{}}}""")]
    [InlineData("""{"things":[],"_links":{"next":{"href":null}}}""")]
    public async Task Without_a_link_the_page_is_the_last(string body)
    {
        await using var server = RawServer.Start(RawAnswer.Ok(body));
        await using OktaConnection okta = Connect.To(server);

        Assert.Empty(await IdsAsync(okta));
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("""{"thing":[]}""", "'things'")]
    [InlineData("""{"things":null}""", "'things'")]
    [InlineData("{}", "'things'")]
    [InlineData("", "'things'")]
    [InlineData("[]", "object")]
    [InlineData("null", "object")]
    [InlineData("5", "object")]
    [InlineData("""{"things":5}""", "JSON")]
    [InlineData("""{"things":{"id":"1"}}""", "JSON")]
    [InlineData("""{"things":[{"id":"1"}""", "JSON")]
    [InlineData("""{"things":[],"_links":{"next":{"href":"/a"}""", "JSON")]
    [InlineData("""{"things":[],"_links":{"next":{"href":"\ud83d"}}}""", "JSON")]
    [InlineData("<html>", "JSON")]
    public async Task Another_shape_is_explained(string body, string said)
    {
        await using var server = RawServer.Start(RawAnswer.Ok(body));
        await using OktaConnection okta = Connect.To(server);

        OktaFormatException exception = await Assert.ThrowsAsync<OktaFormatException>(() => IdsAsync(okta));

        Assert.StartsWith("GET /api/v1/things answered 200", exception.Message, StringComparison.Ordinal);
        Assert.Contains(said, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_in_the_body_to_another_origin_is_not_followed()
    {
        await using var other = RawServer.Start(RawAnswer.Ok("[]"));
        await using var server = RawServer.Start(RawAnswer.Ok($$$$"""{"things":[],"_links":{"next":{"href":"{{{{other.Origin}}}}/api/v1/things"}}}"""));
        await using OktaConnection okta = Connect.To(server);

        await Assert.ThrowsAsync<OktaFormatException>(() => IdsAsync(okta));

        Assert.Equal(0, other.Accepted);
    }

    private static async Task<List<string?>> IdsAsync(OktaConnection okta)
    {
        List<string?> ids = [];
        await foreach (Thing thing in new ListingsClient(okta).WrappedAsync())
        {
            ids.Add(thing.Id);
        }

        return ids;
    }
}
