using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RuleSet = OktaGen.Analyzers.Tests.Hygiene.RuleSet;

namespace OktaGen.Analyzers.Tests.Fixes;

/// <summary>
/// Applies whatever fixes and refactorings there are to a corpus of messy projects. What they leave compiles as before, has its comments
/// where they were and its line ends as they were, and gives them nothing more to do.
/// </summary>
public sealed class EveryFixTests
{
    public static TheoryData<string, Layout> Projects
    {
        get
        {
            TheoryData<string, Layout> projects = [];
            foreach (string name in MessyProject.Names)
            {
                projects.Add(name, Layout.AsWritten);
                projects.Add(name, Layout.WindowsAndTabs);
            }

            return projects;
        }
    }

    public static TheoryData<string> Names => [.. MessyProject.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_fix_leaves_a_project_as_tidy_as_it_was(string name)
    {
        ProjectState before = await MessyProject.OpenAsync(name, Layout.AsWritten);
        List<string> faults = [];

        foreach (Offer offer in await Offer.FindFixesAsync(before))
        {
            ProjectState after = await before.ApplyAsync(offer.Action);
            if (CountOf(after, offer) >= CountOf(before, offer))
            {
                faults.Add($"{offer}: {offer.Diagnostic!.Id} is still reported\n{await after.ReadAsync()}");
            }

            faults.AddRange(await Tidiness.FindFaultsAsync(before, after, offer));
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task Fix_all_leaves_a_project_as_tidy_as_it_was_and_nothing_to_fix(string name, Layout layout)
    {
        ProjectState before = await MessyProject.OpenAsync(name, layout);
        List<string> faults = [];

        foreach (IGrouping<(object, string?), Offer> offers in (await Offer.FindFixesAsync(before)).GroupBy(KeyOf))
        {
            if (await FixAllAsync(before, offers.First()) is not { } action)
            {
                continue;
            }

            ProjectState after = await before.ApplyAsync(action);
            faults.AddRange(await Tidiness.FindFaultsAsync(before, after, offers.First()));
            if ((await Offer.FindFixesAsync(after)).FirstOrDefault(offer => KeyOf(offer) == offers.Key) is { } left)
            {
                faults.Add($"{left}: left by Fix All\n{await after.ReadAsync()}");
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public async Task A_refactoring_leaves_a_project_as_tidy_as_it_was_and_nothing_to_do(string name, Layout layout)
    {
        ProjectState before = await MessyProject.OpenAsync(name, layout);
        List<string> faults = [];

        foreach (Offer offer in await Offer.FindRefactoringsAsync(before))
        {
            ProjectState after = await before.ApplyAsync(offer.Action);
            faults.AddRange(await Tidiness.FindFaultsAsync(before, after, offer));
            if ((await Offer.FindRefactoringsAsync(after)).Any(again => again.ToString() == offer.ToString()))
            {
                faults.Add($"{offer}: offered again\n{await after.ReadAsync()}");
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Fact]
    public async Task Every_fix_and_every_refactoring_finds_work_in_the_corpus()
    {
        HashSet<object> seen = [];
        foreach (string name in MessyProject.Names)
        {
            ProjectState state = await MessyProject.OpenAsync(name, Layout.AsWritten);
            seen.UnionWith((await Offer.FindFixesAsync(state)).Select(static offer => offer.Provider));
            seen.UnionWith((await Offer.FindRefactoringsAsync(state)).Select(static offer => offer.Provider));
        }

        Assert.Empty(RuleSet.Fixes.Concat<object>(RuleSet.Refactorings).Except(seen));
    }

    private static int CountOf(ProjectState state, Offer offer) => state.Rules.Count(rule => rule.Id == offer.Diagnostic!.Id);

    private static (object Provider, string? Key) KeyOf(Offer offer) => (offer.Provider, offer.Action.EquivalenceKey);

    private static async Task<CodeAction?> FixAllAsync(ProjectState state, Offer offer)
    {
        CodeFixProvider fix = (CodeFixProvider)offer.Provider;
        if (fix.GetFixAllProvider() is not { } provider || state.FileOf(offer.Diagnostic!) is not { } file)
        {
            return null;
        }

        string key = offer.Action.EquivalenceKey!;
        KnownDiagnostics known = new(state);
        return await provider.GetFixAsync(file is Document document
            ? new(document, fix, FixAllScope.Project, key, fix.FixableDiagnosticIds, known, CancellationToken.None)
            : new(file.Project, fix, FixAllScope.Project, key, fix.FixableDiagnosticIds, known, CancellationToken.None));
    }

    private sealed class KnownDiagnostics(ProjectState state) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(state.Rules);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(state.Rules.Where(rule => state.FileOf(rule)?.Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([.. state.Rules.Where(static rule => !rule.Location.IsInSource)]);
    }
}
