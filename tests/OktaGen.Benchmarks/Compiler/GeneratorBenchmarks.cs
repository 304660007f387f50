using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Generator;

namespace OktaGen.Benchmarks.Compiler;

/// <summary>The generator over 732 endpoints, beside a generator that does nothing. Each run gets a compilation that has bound nothing yet.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[InvocationCount(1)]
[IterationCount(40)]
[WarmupCount(8)]
public class GeneratorBenchmarks
{
    private readonly CSharpCompilation _corpus = Corpus.Create();
    private GeneratorDriver _ours = null!;
    private GeneratorDriver _nothing = null!;
    private CSharpCompilation _edited = null!;
    private CSharpCompilation _fresh = null!;
    private int _edit;

    [GlobalSetup]
    public void RunOnce()
    {
        _ours = Create(new OktaClientGenerator()).RunGenerators(_corpus);
        _nothing = Create(new NothingGenerator()).RunGenerators(_corpus);
        if (_ours.GetRunResult().GeneratedTrees.Length != 41)
        {
            throw new InvalidOperationException("The corpus does not generate what it should.");
        }
    }

    [IterationSetup(Targets = [nameof(UnrelatedEditNothing), nameof(UnrelatedEditOktaGen)])]
    public void Edit() => _edited = Corpus.EditOrdinaryFile(_corpus, ++_edit);

    // New trees as well: nothing that was remembered of the old ones helps.
    [IterationSetup(Targets = [nameof(ColdNothing), nameof(ColdOktaGen)])]
    public void Refresh() => _fresh = Corpus.Create();

    [Benchmark(Baseline = true), BenchmarkCategory("Cold")]
    public GeneratorDriver ColdNothing() => Create(new NothingGenerator()).RunGenerators(_fresh);

    [Benchmark, BenchmarkCategory("Cold")]
    public GeneratorDriver ColdOktaGen() => Create(new OktaClientGenerator()).RunGenerators(_fresh);

    [Benchmark(Baseline = true), BenchmarkCategory("Unrelated edit")]
    public GeneratorDriver UnrelatedEditNothing() => _nothing.RunGenerators(_edited);

    [Benchmark, BenchmarkCategory("Unrelated edit")]
    public GeneratorDriver UnrelatedEditOktaGen() => _ours.RunGenerators(_edited);

    private static CSharpGeneratorDriver Create(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create(generator);
}
