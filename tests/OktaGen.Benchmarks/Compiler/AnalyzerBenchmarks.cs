using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Analyzers.Rules.Scopes;
using OktaGen.Generator;
using OktaGen.Knowledge.Catalogue;

namespace OktaGen.Benchmarks.Compiler;

/// <summary>
/// All rules over 732 endpoints, beside an analyzer that does nothing: the difference is what the rules cost. Each run gets a compilation
/// that has bound nothing yet.
/// </summary>
[MemoryDiagnoser]
[InvocationCount(1)]
[IterationCount(15)]
[WarmupCount(3)]
public class AnalyzerBenchmarks
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_ours =
    [
        .. typeof(ScopeAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly AnalyzerOptions s_options = new([new ScopesFile()]);

    private CSharpCompilation _fresh = null!;

    // With what the generator writes: the rules compare it with their own reading.
    [IterationSetup]
    public void Refresh()
    {
        CSharpGeneratorDriver
            .Create([new OktaClientGenerator().AsSourceGenerator()], s_options.AdditionalFiles, Corpus.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(Corpus.Create(), out Compilation compilation, out _);
        _fresh = (CSharpCompilation)compilation;
    }

    [Benchmark(Baseline = true)]
    public Task<int> Nothing() => AnalyzeAsync([new NothingAnalyzer()]);

    [Benchmark]
    public Task<int> OktaGen() => AnalyzeAsync(s_ours);

    [Benchmark, BenchmarkCategory("Document")]
    public Task<int> NothingInDocument() => AnalyzeDocumentAsync([new NothingAnalyzer()]);

    [Benchmark, BenchmarkCategory("Document")]
    public Task<int> OktaGenInDocument() => AnalyzeDocumentAsync(s_ours);

    // As an editor asks for the file that is open.
    private async Task<int> AnalyzeDocumentAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        SemanticModel model = _fresh.GetSemanticModel(_fresh.SyntaxTrees[Corpus.Edited]);
        CompilationWithAnalyzers compilation = _fresh.WithAnalyzers(analyzers, s_options);
        return (await compilation.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None)).Length
            + (await compilation.GetAnalyzerSyntaxDiagnosticsAsync(model.SyntaxTree, CancellationToken.None)).Length;
    }

    private async Task<int> AnalyzeAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        ImmutableArray<Diagnostic> diagnostics = await _fresh.WithAnalyzers(analyzers, s_options).GetAnalyzerDiagnosticsAsync();
        return diagnostics.Any(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Info)
            ? throw new InvalidOperationException(diagnostics.First(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Info).ToString())
            : diagnostics.Length;
    }

    private sealed class ScopesFile : AdditionalText
    {
        private static readonly SourceText s_text = SourceText.From(string.Join('\n', OperationCatalogue.Default.Scopes.All));

        public override string Path => "/project/OktaScopes.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => s_text;
    }
}
