using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Rules.Scopes;
using OktaGen.Analyzers.Tests.Support;
using OktaGen.CodeFixes.Rules.Scopes;

namespace OktaGen.Analyzers.Tests.Rules.Scopes;

/// <summary>Fix All over several projects, with diagnostics given by hand.</summary>
public sealed class AddScopeFixAllTests : IDisposable
{
    private const string SharedFile = "/repo/OktaScopes.txt";

    private readonly AdhocWorkspace _workspace = new();
    private readonly Dictionary<ProjectId, ImmutableArray<Diagnostic>> _diagnostics = [];

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_file_that_projects_share_is_written_once_with_the_scopes_of_all()
    {
        AddProject("/repo/a/A.csproj", SharedFile, "okta.users.read");
        AddProject("/repo/b/B.csproj", SharedFile, "okta.apps.read", "okta.users.read");

        Solution solution = await FixAllAsync(FixAllScope.Solution);

        TextDocument changed = Assert.Single(ChangedFiles(solution));
        Assert.Equal("okta.apps.read\nokta.logs.read\nokta.users.read\n", (await changed.GetTextAsync()).ToString());
    }

    [Fact]
    public async Task Each_project_without_the_chosen_file_gets_its_scopes_in_its_own()
    {
        AddProject("/repo/a/A.csproj", SharedFile, "okta.users.read");
        AddProject("/repo/b/B.csproj", "/repo/b/OktaScopes.txt", "okta.apps.read");

        Solution solution = await FixAllAsync(FixAllScope.Solution);

        var texts = new List<(string Path, string Text)>();
        foreach (TextDocument file in ChangedFiles(solution).OrderBy(static file => file.FilePath, StringComparer.Ordinal))
        {
            texts.Add((file.FilePath!, (await file.GetTextAsync()).ToString()));
        }

        Assert.Equal([("/repo/OktaScopes.txt", "okta.logs.read\nokta.users.read\n"), ("/repo/b/OktaScopes.txt", "okta.apps.read\nokta.logs.read\n")], texts);
    }

    [Fact]
    public async Task Target_frameworks_of_one_project_create_its_file_once()
    {
        AddProject("/repo/a/A.csproj", null, "okta.users.read");
        AddProject("/repo/a/A.csproj", null, "okta.users.read", "okta.apps.read");

        Solution solution = await FixAllAsync(FixAllScope.Solution);

        TextDocument created = Assert.Single(solution.Projects.SelectMany(static project => project.AdditionalDocuments));
        Assert.Equal("/repo/a/OktaScopes.txt", created.FilePath);
        Assert.EndsWith("line.\nokta.apps.read\nokta.users.read\n", (await created.GetTextAsync()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_project_no_other_project_is_touched()
    {
        AddProject("/repo/a/A.csproj", SharedFile, "okta.users.read");
        AddProject("/repo/b/B.csproj", "/repo/b/OktaScopes.txt", "okta.apps.read");

        Solution solution = await FixAllAsync(FixAllScope.Project);

        Assert.Equal(SharedFile, Assert.Single(ChangedFiles(solution)).FilePath);
    }

    [Fact]
    public async Task The_file_that_was_chosen_gets_the_scopes()
    {
        AddProject("/repo/a/A.csproj", SharedFile, "okta.users.read");
        Assert.True(_workspace.TryApplyChanges(_workspace.CurrentSolution.AddAdditionalDocument(
            DocumentId.CreateNewId(_diagnostics.Keys.Single()), "OktaScopes.txt", SourceText.From("okta.logs.read\n"),
            filePath: "/repo/A/OktaScopes.txt")));

        Assert.Equal(SharedFile, Assert.Single(ChangedFiles(await FixAllAsync(FixAllScope.Project))).FilePath);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("/repo/OktaScopes.txt", "Add 'okta.users.read' to OktaScopes.txt")]
    [InlineData("/repo/OktaScopes.txt", "Add 'okta.users.read' to OktaScopes.txt", "/repo/OktaScopes.txt")]
    public async Task An_editor_that_creates_no_files_is_offered_those_that_are_there(
        string? file, string? offer = null, string? again = null)
    {
        using ReadOnlyWorkspace workspace = new();
        var id = ProjectId.CreateNewId();
        var code = DocumentId.CreateNewId(id);
        Solution solution = workspace.CurrentSolution
            .AddProject(id, "A", "A", LanguageNames.CSharp)
            .AddDocument(code, "Code.cs", "class A;");
        foreach (string path in new[] { file, again }.OfType<string>())
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), "OktaScopes.txt", SourceText.From(""), filePath: path);
        }

        Document document = solution.GetDocument(code)!;
        List<string> offers = [];

        await new AddScopeCodeFix().RegisterCodeFixesAsync(new CodeFixContext(
            document,
            Diagnostic.Create(
                ScopeRules.ScopeNotGranted,
                Location.Create((await document.GetSyntaxTreeAsync())!, new TextSpan(0, 5)),
                ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Scope, "okta.users.read")),
            (action, _) => offers.Add(action.Title),
            CancellationToken.None));

        Assert.Equal(offer is null ? [] : [offer], offers);
    }

    [Fact]
    public async Task A_project_that_lacks_nothing_gets_no_file()
    {
        AddProject("/repo/a/A.csproj", SharedFile, "okta.users.read");
        AddProject("/repo/b/B.csproj", null);

        Solution solution = await FixAllAsync(FixAllScope.Solution);

        Assert.Single(solution.Projects.SelectMany(static project => project.AdditionalDocuments));
    }

    private void AddProject(string path, string? scopesFile, params string[] missing)
    {
        var id = ProjectId.CreateNewId();
        string name = Path.GetFileNameWithoutExtension(path) + _diagnostics.Count;
        Solution solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp, path))
            .AddDocument(DocumentId.CreateNewId(id), "Code.cs", string.Empty);
        if (scopesFile is not null)
        {
            solution = solution.AddAdditionalDocument(
                DocumentId.CreateNewId(id), "OktaScopes.txt", SourceText.From("okta.logs.read\n"), filePath: scopesFile);
        }

        Assert.True(_workspace.TryApplyChanges(solution));
        _diagnostics.Add(id, [.. missing.Select(static scope => Diagnostic.Create(
            ScopeRules.ScopeNotGranted,
            Location.None,
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Scope, scope)))]);
    }

    private async Task<Solution> FixAllAsync(FixAllScope scope)
    {
        Project project = _workspace.CurrentSolution.GetProject(_diagnostics.Keys.First())!;
        var context = new FixAllContext(
            project.Documents.Single(),
            new AddScopeCodeFix(),
            scope,
            AddScopeCodeFix.KeyFor(SharedFile),
            [RuleIds.ScopeNotGranted],
            new GivenDiagnostics(_diagnostics),
            CancellationToken.None);
        CodeAction? action = await AddScopeFixAllProvider.Instance.GetFixAsync(context);
        ImmutableArray<CodeActionOperation> operations = await action!.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private IEnumerable<TextDocument> ChangedFiles(Solution solution) =>
        solution.GetChanges(_workspace.CurrentSolution)
            .GetProjectChanges()
            .SelectMany(static project => project.GetChangedAdditionalDocuments())
            .Select(id => solution.GetAdditionalDocument(id)!);

    private sealed class ReadOnlyWorkspace() : Workspace(Microsoft.CodeAnalysis.Host.Mef.MefHostServices.DefaultHost, "Tests");
}
