using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Benchmarks.Speed;
using OktaGen.Generator;

namespace OktaGen.Benchmarks.Compiler;

/// <summary>
/// What the generator adds to the work of a warm compiler, to run and to compile what it wrote, beside what Refit's adds for the same
/// interfaces. Processor time is that of all threads.
/// </summary>
internal static class PeerReport
{
    private const int Runs = 21;

    public static async Task PrintAsync()
    {
        MetadataReference library = RefitPeer.Library;
        Subject[] subjects =
        [
            Of("OktaGen, not run", Corpus.Create, null),
            Of("OktaGen", Corpus.Create, new OktaClientGenerator().AsSourceGenerator()),
            Of("Refit, not run", () => Corpus.CreateForRefit(library), null),
            Of("Refit", () => Corpus.CreateForRefit(library), RefitPeer.CreateGenerator()),
        ];
        Rounds rounds = await Rounds.RunAsync(Runs, 1, subjects).ConfigureAwait(false);
        double[] milliseconds = [.. subjects.Select((_, i) => rounds.Median(i, static one => one.Cpu) / 1000)];
        double[] megabytes = [.. subjects.Select((_, i) => rounds.Median(i, static one => one.Bytes) / 1e6)];
        for (int i = 0; i < subjects.Length; i++)
        {
            Console.WriteLine($"{subjects[i].Name,-17} {milliseconds[i],6:N0} ms {megabytes[i],6:N1} MB");
        }

        double time = (milliseconds[1] - milliseconds[0]) / (milliseconds[3] - milliseconds[2]);
        double bytes = (megabytes[1] - megabytes[0]) / (megabytes[3] - megabytes[2]);
        Console.WriteLine($"OktaGen adds {time:N2} of the time and {bytes:N2} of the allocations that Refit adds.");
    }

    private static Subject Of(string name, Func<CSharpCompilation> create, ISourceGenerator? generator) => new(name, count =>
    {
        Compilation compilation = create();
        if (generator is not null)
        {
            CSharpGeneratorDriver.Create([generator], parseOptions: Corpus.ParseOptions)
                .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        }

        Corpus.Emit(compilation);
        return Task.CompletedTask;
    });
}
