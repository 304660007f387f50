namespace OktaGen.Completion.Tests;

public sealed class RouteCompletionTests
{
    [Fact]
    public async Task The_routes_of_the_method_are_suggested()
    {
        IEnumerable<string> routes = (await Editor.SuggestAsync(Method("[Delete(\"$$\")]"))).Select(static item => item.DisplayText).ToArray();

        Assert.Contains("/api/v1/users/{id}", routes);
        Assert.DoesNotContain("/api/v1/users", routes);
    }

    [Theory]
    [InlineData("[Get(\"$$\")]")]
    [InlineData("[Get(\"/api/v1/us$$\")]")]
    [InlineData("[Get(\"/api/$$v1/groups\")]")]
    [InlineData("[Get(\"$$\"), RequiresScope(OktaScopes.UsersRead)]")]
    [InlineData("[GetAttribute(@\"$$\")]")]
    [InlineData("[OktaGen.Get(\"$$\")]")]
    [InlineData("[OktaGen.Get(@\"/api/v1/us$$\")]")]
    [InlineData("[global::OktaGen.GetAttribute(\"\"\"/api/v1/us$$\"\"\")]")]
    [InlineData("[Get(\"\"\"\"/api/$$v1\"\"\"\")]")]
    public async Task A_suggestion_replaces_what_stands_between_the_quotation_marks(string attribute)
    {
        string quotes = new('"', attribute.Count(static character => character == '"') / 2);
        string expected = attribute[..(attribute.IndexOf(quotes, StringComparison.Ordinal) + quotes.Length)]
            + "/api/v1/users/{id}"
            + attribute[attribute.LastIndexOf(quotes, StringComparison.Ordinal)..];

        Assert.Equal(Method(expected), await Editor.TakeAsync(Method(attribute), "/api/v1/users/{id}"));
    }

    [Fact]
    public async Task A_literal_that_is_not_closed_yet_gets_suggestions() =>
        Assert.Contains(await Editor.SuggestAsync(Method("[Get(\"/api/$$")), static item => item.DisplayText == "/api/v1/users");

    [Fact]
    public async Task A_suggestion_tells_what_the_operation_needs()
    {
        string description = await Editor.DescribeAsync(Method("[Put(\"$$\")]"), "/api/v1/users/{userIdOrLogin}/linkedObjects/{primaryRelationshipName}/{primaryUserId}");

        Assert.Equal(
            "assignLinkedObjectValueForPrimary\nPUT /api/v1/users/{userIdOrLogin}/linkedObjects/{primaryRelationshipName}/{primaryUserId}\nNeeds okta.users.manage\nCredentials: OAuth",
            description);
    }

    [Theory]
    [InlineData("[Header(\"$$\", \"x\")]")]
    [InlineData("[System.Obsolete(\"$$\")]")]
    [InlineData("[Items(\"$$\")]")]
    public async Task Other_texts_get_no_routes(string attribute) =>
        Assert.DoesNotContain(await Editor.SuggestAsync(Method(attribute)), static item => item.DisplayText.StartsWith("/api", StringComparison.Ordinal));

    [Fact]
    public async Task Another_attribute_of_the_same_name_gets_no_routes() => Assert.DoesNotContain(
        await Editor.SuggestAsync("class GetAttribute(string x) : System.Attribute; interface I { [Get(\"$$\")] void M(); }"),
        static item => item.DisplayText.StartsWith("/api", StringComparison.Ordinal));

    private static string Method(string attribute) =>
        $$"""
        using System.Threading.Tasks;
        using OktaGen;

        [OktaClient]
        public interface IDirectory
        {
            {{attribute}}
            Task<string> GetAsync();
        }
        """;
}
