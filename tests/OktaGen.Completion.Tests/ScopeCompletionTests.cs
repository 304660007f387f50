using Microsoft.CodeAnalysis.Completion;

namespace OktaGen.Completion.Tests;

public sealed class ScopeCompletionTests
{
    [Fact]
    public async Task The_scope_that_the_operation_needs_comes_first()
    {
        IReadOnlyList<CompletionItem> scopes = await Editor.SuggestAsync(Method("[Get(\"/api/v1/groups/{id}\"), RequiresScope(\"$$\")]"));

        CompletionItem first = scopes.OrderBy(static item => item.SortText, StringComparer.Ordinal).First();
        Assert.Equal("okta.groups.read", first.DisplayText);
        Assert.Equal(MatchPriority.Preselect, first.Rules.MatchPriority);
        Assert.Contains(scopes, static item => item.DisplayText == "okta.users.manage" && item.Rules.MatchPriority == MatchPriority.Default);
    }

    [Fact]
    public async Task Both_scopes_come_first_where_two_are_needed() => Assert.Equal(
        ["okta.apps.read", "okta.groups.read"],
        (await Editor.SuggestAsync(Method("[Get(\"/api/v1/apps/{id}/group-push/mappings\"), RequiresScope(\"okta.apps.read\", \"$$\")]")))
            .Where(static item => item.Rules.MatchPriority == MatchPriority.Preselect)
            .Select(static item => item.DisplayText));

    [Fact]
    public async Task What_is_no_scope_of_the_management_API_comes_last()
    {
        string[] scopes = [.. (await Editor.SuggestAsync(Method("[Get(\"/api/v1/groups/{id}\"), RequiresScope(\"$$\")]")))
            .OrderBy(static item => item.SortText, StringComparer.Ordinal)
            .Select(static item => item.DisplayText)];
        int others = Array.FindIndex(scopes, static scope => !scope.StartsWith("okta.", StringComparison.Ordinal));

        Assert.InRange(others, 1, scopes.Length - 1);
        Assert.DoesNotContain(scopes.Skip(others), static scope => scope.StartsWith("okta.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_suggestion_replaces_what_was_typed() => Assert.Equal(
        Method("[RequiresScope(\"okta.logs.read\")]"),
        await Editor.TakeAsync(Method("[RequiresScope(\"okta.l$$\")]"), "okta.logs.read"));

    [Fact]
    public async Task An_interface_gets_suggestions_as_well() => Assert.Contains(
        await Editor.SuggestAsync("using OktaGen; [OktaClient, RequiresScope(\"$$\")] interface IDirectory { }"),
        static item => item.DisplayText == "okta.users.read");

    private static string Method(string attributes) => $"using OktaGen; [OktaClient] interface IDirectory {{ {attributes} System.Threading.Tasks.Task A(string id); }}";
}
