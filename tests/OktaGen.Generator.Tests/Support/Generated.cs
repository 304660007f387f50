using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.TestSupport;

namespace OktaGen.Generator.Tests.Support;

/// <summary>
/// Runs the generator as every test does: what comes out compiles without a warning, documentation comments included, and an unrelated
/// edit emits nothing again.
/// </summary>
internal static class Generated
{
    public const string ScopesFile = "OktaGen.GrantedScopes.g.cs";

    // Test sources are not documented.
    private const string MissingDocumentation = "CS1591";

    private static readonly string[] s_steps =
    [
        TrackingNames.Clients, TrackingNames.Clashes, TrackingNames.IncompleteContexts, TrackingNames.Scopes, TrackingNames.GrantedScopes,
    ];

    /// <summary>Runs on a source that compiles.</summary>
    public static GeneratorRun Run(params string[] sources) => Run(new GeneratorDriverHarness(), sources);

    public static GeneratorRun Run(GeneratorDriverHarness harness, params string[] sources)
    {
        GeneratorRun run = harness.Run(sources);
        AssertNone(run.Diagnostics.Where(diagnostic => run.IsInGeneratedCode(diagnostic) || IsInSource(run, diagnostic)), run);
        AssertUnrelatedEditEmitsNothing(run);
        return run;
    }

    /// <summary>Runs on a source that does not compile: nothing may be wrong within what is generated.</summary>
    public static GeneratorRun RunOnBroken(params string[] sources) => RunOnBroken(new GeneratorDriverHarness(), sources);

    public static GeneratorRun RunOnBroken(GeneratorDriverHarness harness, params string[] sources)
    {
        GeneratorRun run = harness.Run(sources);
        AssertNone(run.DiagnosticsInGeneratedCode, run);
        AssertUnrelatedEditEmitsNothing(run);
        return run;
    }

    /// <summary>The only generated client.</summary>
    public static string Client(GeneratorRun run) => run.Sources.Single(static source => source.Key != ScopesFile).Value;

    public static ImmutableArray<string> ClientFiles(GeneratorRun run) =>
        [.. run.Sources.Keys.Where(static name => name != ScopesFile).Order(StringComparer.Ordinal)];

    /// <summary>Runs a second time, on an edited compilation.</summary>
    public static GeneratorRun Edit(GeneratorRun run, Func<CSharpCompilation, CSharpCompilation> edit) =>
        GeneratorDriverHarness.Run(run.Driver, edit(run.Input));

    /// <summary>Adds a source file, as an editor would.</summary>
    public static CSharpCompilation Add(CSharpCompilation compilation, string source) =>
        compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)compilation.SyntaxTrees[0].Options, "/project/Added.cs"));

    /// <summary>Replaces text in the first source file.</summary>
    public static CSharpCompilation Replace(CSharpCompilation compilation, string old, string replacement)
    {
        string text = compilation.SyntaxTrees[0].GetText().ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);
        return ReplaceText(compilation, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Replaces the first source file.</summary>
    public static CSharpCompilation ReplaceText(CSharpCompilation compilation, string text)
    {
        SyntaxTree tree = compilation.SyntaxTrees[0];
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath));
    }

    private static void AssertUnrelatedEditEmitsNothing(GeneratorRun run)
    {
        GeneratorRun second = Edit(run, static compilation => Add(compilation, "internal static class Unrelated_ { }"));
        foreach (string step in s_steps)
        {
            Assert.All(second.GetReasons(step), reason => Assert.True(IsKept(reason), $"{step}: {reason}"));
        }

        foreach ((string step, ImmutableArray<IncrementalGeneratorRunStep> runs) in second.Result.TrackedOutputSteps)
        {
            Assert.All(runs.SelectMany(static run => run.Outputs), output => Assert.True(IsKept(output.Reason), $"{step}: {output.Reason}"));
        }
    }

    /// <summary>Whether an output of a step is that of the run before.</summary>
    public static bool IsKept(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static bool IsInSource(GeneratorRun run, Diagnostic diagnostic) =>
        diagnostic.Id != MissingDocumentation
        && (diagnostic.Location.SourceTree is not { } tree || run.Input.SyntaxTrees.Contains(tree));

    private static void AssertNone(IEnumerable<Diagnostic> diagnostics, GeneratorRun run)
    {
        string text = string.Join("\n", diagnostics.Select(static diagnostic => diagnostic.ToString()));
        if (text.Length > 0)
        {
            Assert.Fail($"{text}\n\n{Snapshot.TextOf(run)}");
        }
    }
}
