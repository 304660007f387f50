namespace OktaGen.Completion.Tests;

public sealed class ParameterCompletionTests
{
    private const string Route = "[Get(\"/api/v1/users/{userId}/factors/{factorId}\")]";

    [Theory]
    [InlineData("$$", new[] { "string userId", "string factorId", Token })]
    [InlineData("str$$", new[] { "string userId", "string factorId", Token })]
    [InlineData("string userId, $$", new[] { "string factorId", Token })]
    [InlineData("[Path(\"factorId\")] string id, string userId, $$", new[] { Token })]
    [InlineData("string userId, System.Threading.CancellationToken x, $$", new[] { "string factorId" })]
    [InlineData("string $$", new string[0])]
    public async Task What_the_route_still_lacks_is_suggested(string parameters, string[] expected) => Assert.Equal(
        expected.Order(StringComparer.Ordinal),
        (await Editor.SuggestAsync(Method(Route, parameters)))
            .Select(static item => item.DisplayText)
            .Where(static text => text.Contains(' ', StringComparison.Ordinal) && (text.StartsWith("string ", StringComparison.Ordinal) || text == Token))
            .Order(StringComparer.Ordinal));

    [Fact]
    public async Task A_suggestion_is_written_out() =>
        Assert.Equal(Method(Route, "string userId"), await Editor.TakeAsync(Method(Route, "str$$"), "string userId"));

    [Theory]
    [InlineData("", "System.Threading.CancellationToken")]
    [InlineData("using System.Threading; ", "CancellationToken")]
    public async Task A_token_is_written_so_that_it_is_found(string import, string type) => Assert.Equal(
        import + Method(Route, $"string userId, {type} cancellationToken = default"),
        await Editor.TakeAsync(import + Method(Route, "string userId, $$"), Token));

    [Fact]
    public async Task A_token_of_the_apps_own_is_another() => Assert.Contains(
        await Editor.SuggestAsync(Method(Route, "CancellationToken own, $$") + " class CancellationToken { }"),
        static item => item.DisplayText == Token);

    [Theory]
    [InlineData("string groupId, $$, int limit")]
    [InlineData("string groupId, [Query] int limit, $$")]
    public async Task A_placeholder_that_is_a_keyword_is_escaped(string parameters) => Assert.Contains(
        await Editor.SuggestAsync(Method("[Get(\"/api/v1/groups/{groupId}/{event}\")]", parameters)),
        static item => item.DisplayText == "string @event");

    [Fact]
    public async Task A_keyword_that_is_there_is_not_suggested_again() => Assert.DoesNotContain(
        await Editor.SuggestAsync(Method("[Get(\"/api/v1/groups/{event}\")]", "string @event, $$")),
        static item => item.DisplayText == "string @event");

    [Fact]
    public async Task A_method_without_a_route_gets_none() =>
        Assert.DoesNotContain(await Editor.SuggestAsync(Method("", "$$")), static item => item.DisplayText == Token);

    private const string Token = "CancellationToken cancellationToken = default";

    private static string Method(string attributes, string parameters) =>
        $"using OktaGen; [OktaClient] interface IDirectory {{ {attributes} System.Threading.Tasks.Task A({parameters}); }}";
}
