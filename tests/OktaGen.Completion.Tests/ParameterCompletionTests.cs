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

    [Fact]
    public async Task A_method_without_a_route_gets_none() =>
        Assert.DoesNotContain(await Editor.SuggestAsync(Method("", "$$")), static item => item.DisplayText == Token);

    private const string Token = "CancellationToken cancellationToken = default";

    private static string Method(string attributes, string parameters) =>
        $"using OktaGen; [OktaClient] interface IDirectory {{ {attributes} System.Threading.Tasks.Task A({parameters}); }}";
}
