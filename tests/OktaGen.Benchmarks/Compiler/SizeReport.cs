using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Generator;

namespace OktaGen.Benchmarks.Compiler;

/// <summary>What the generated code adds to an assembly, in IL and metadata.</summary>
internal static class SizeReport
{
    public static void Print()
    {
        CSharpCompilation corpus = Corpus.Create();
        CSharpGeneratorDriver.Create(new OktaClientGenerator()).RunGeneratorsAndUpdateCompilation(corpus, out Compilation generated, out _);
        long without = LengthOf(corpus);
        long with = LengthOf(generated);
        Console.WriteLine($"{without} bytes without, {with} bytes with generated code: {(with - without) / Corpus.Endpoints} bytes for each of {Corpus.Endpoints} endpoints");
    }

    private static long LengthOf(Compilation compilation) =>
        Corpus.Emit(compilation.WithOptions(compilation.Options.WithOptimizationLevel(OptimizationLevel.Release)));
}
