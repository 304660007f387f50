using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Rules.Scopes.Usage;
using OktaGen.Analyzers.Tests.Support;
using OktaGen.CodeFixes.Bases;
using OktaGen.CodeFixes.Rules.Scopes.Usage;

namespace OktaGen.Analyzers.Tests.Rules.ScopeList;

/// <summary>Fix All over the scopes files of several projects, with diagnostics given by hand.</summary>
public sealed class EditAllScopesTests : IDisposable
{
    private const string Remove = nameof(RemoveGrantCodeFix) + ":Remove";
    private const string Replace = nameof(RemoveGrantCodeFix) + ":Replace";
    private const string SharedFile = "/repo/OktaScopes.txt";
    private const string OwnFile = "/repo/b/OktaScopes.txt";

    private readonly AdhocWorkspace _workspace = new();
    private readonly Dictionary<ProjectId, ImmutableArray<Diagnostic>> _diagnostics = [];

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Of_a_file_that_projects_share_only_what_none_of_them_needs_is_removed()
    {
        const string Text = "okta.apps.read\nokta.logs.read\nokta.users.read\n";
        AddProject("A", SharedFile, Text, ("okta.apps.read", null), ("okta.logs.read", null));
        AddProject("B", SharedFile, Text, ("okta.users.read", null), ("okta.logs.read", null));

        Assert.Equal([(SharedFile, "okta.apps.read\nokta.users.read\n")], await FixAllAsync(FixAllScope.Solution, Remove));
    }

    [Fact]
    public async Task Of_a_file_that_projects_share_a_scope_is_narrowed_where_all_need_the_same()
    {
        AddProject("A", SharedFile, "okta.apps.manage\nokta.logs.read\n", ("okta.apps.manage", "okta.apps.read"));
        AddProject("B", SharedFile, "okta.apps.manage\nokta.logs.read\n", ("okta.apps.manage", "okta.apps.read"), ("okta.logs.read", null));

        Assert.Equal([(SharedFile, "okta.apps.read\nokta.logs.read\n")], await FixAllAsync(FixAllScope.Solution, Replace));
    }

    [Fact]
    public async Task Of_lines_that_come_to_say_the_same_the_first_stays()
    {
        AddProject("A", OwnFile, "okta.user.read\n# people\nokta.users.reed # all\r\nokta.logs.read",
            ("okta.users.reed", "okta.users.read"), ("okta.user.read", "okta.users.read"));

        Assert.Equal([(OwnFile, "okta.users.read\n# people\nokta.logs.read")], await FixAllAsync(FixAllScope.Project, Replace));
    }

    [Fact]
    public async Task The_whole_end_of_a_file_can_go()
    {
        AddProject("A", OwnFile, "okta.users.read\nokta.apps.read\nokta.logs.read", ("okta.logs.read", null), ("okta.apps.read", null));

        Assert.Equal([(OwnFile, "okta.users.read")], await FixAllAsync(FixAllScope.Project, Remove));
    }

    [Fact]
    public async Task In_a_project_no_file_of_another_is_touched()
    {
        AddProject("A", SharedFile, "okta.apps.read\nokta.users.read\n", ("okta.apps.read", null));
        AddProject("B", OwnFile, "okta.logs.read\nokta.users.read\n", ("okta.logs.read", null));

        Assert.Equal([(SharedFile, "okta.users.read\n")], await FixAllAsync(FixAllScope.Project, Remove));
        Assert.Equal(
            [(SharedFile, "okta.users.read\n"), (OwnFile, "okta.users.read\n")], await FixAllAsync(FixAllScope.Solution, Remove));
    }

    [Fact]
    public async Task What_is_said_of_one_file_changes_no_other()
    {
        AddProject("A", SharedFile, "okta.apps.read\nokta.users.read\n", ("okta.apps.read", null));
        ProjectId project = _diagnostics.Keys.Single();
        Assert.True(_workspace.TryApplyChanges(_workspace.CurrentSolution.AddAdditionalDocument(
            DocumentId.CreateNewId(project), "OktaScopes.txt", SourceText.From("okta.logs.read\n"), filePath: OwnFile)));

        Assert.Equal([(SharedFile, "okta.users.read\n")], await FixAllAsync(FixAllScope.Project, Remove));
    }

    [Fact]
    public void A_text_file_has_no_documents_to_choose_from() => Assert.Equal(
        [FixAllScope.Project, FixAllScope.Solution], ScopesFileFixAllProvider.Instance.GetSupportedFixAllScopes());

    private void AddProject(string name, string file, string text, params (string Scope, string? Narrower)[] unused)
    {
        var id = ProjectId.CreateNewId();
        Assert.True(_workspace.TryApplyChanges(_workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp, $"/repo/{name}.csproj"))
            .AddAdditionalDocument(DocumentId.CreateNewId(id), "OktaScopes.txt", SourceText.From(text), filePath: file)));
        SourceText lines = SourceText.From(text);
        _diagnostics.Add(id, [.. unused.Select(fault =>
        {
            var span = new TextSpan(text.IndexOf(fault.Scope, StringComparison.Ordinal), fault.Scope.Length);
            return Diagnostic.Create(
                UsageRules.UnusedGrant,
                Location.Create(file, span, lines.Lines.GetLinePositionSpan(span)),
                ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Scope, fault.Narrower));
        })]);
    }

    /// <summary>The files that a Fix All in the first project changes.</summary>
    private async Task<IEnumerable<(string? Path, string Text)>> FixAllAsync(FixAllScope scope, string key)
    {
        RemoveGrantCodeFix fix = new();
        CodeAction? action = await fix.GetFixAllProvider().GetFixAsync(new FixAllContext(
            _workspace.CurrentSolution.GetProject(_diagnostics.Keys.First())!,
            fix,
            scope,
            key,
            fix.FixableDiagnosticIds,
            new GivenDiagnostics(_diagnostics),
            CancellationToken.None));
        ImmutableArray<CodeActionOperation> operations = await action!.GetOperationsAsync(CancellationToken.None);
        Solution solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        List<(string?, string)> changed = [];
        foreach (DocumentId id in solution.GetChanges(_workspace.CurrentSolution).GetProjectChanges()
            .SelectMany(static project => project.GetChangedAdditionalDocuments()))
        {
            TextDocument file = solution.GetAdditionalDocument(id)!;
            changed.Add((file.FilePath, (await file.GetTextAsync()).ToString()));
        }

        return changed.OrderBy(static file => file.Item1, StringComparer.Ordinal);
    }
}
