using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Generator;

namespace OktaGen.Benchmarks.Compiler;

/// <summary>
/// What the generator adds to the work of a warm compiler, to run and to compile what it wrote, beside what Refit's adds for the same
/// interfaces. Processor time is that of all threads.
/// </summary>
internal static class PeerReport
{
    private const int WarmUps = 5;
    private const int Runs = 21;

    public static void Print()
    {
        MetadataReference library = RefitPeer.Library;
        ISourceGenerator generator = RefitPeer.CreateGenerator();
        Subject[] subjects =
        [
            new("OktaGen, not run", static () => Corpus.Create(), null),
            new("OktaGen", static () => Corpus.Create(), new OktaClientGenerator().AsSourceGenerator()),
            new("Refit, not run", () => Corpus.CreateForRefit(library), null),
            new("Refit", () => Corpus.CreateForRefit(library), generator),
        ];

        // In turn, so that a busy machine is busy for all.
        for (int run = 0; run < WarmUps + Runs; run++)
        {
            foreach (Subject subject in subjects)
            {
                subject.Compile(keep: run >= WarmUps);
            }
        }

        foreach (Subject subject in subjects)
        {
            Console.WriteLine($"{subject.Name,-17} {subject.Milliseconds,6:N0} ms {subject.Megabytes,6:N1} MB");
        }

        double time = (subjects[1].Milliseconds - subjects[0].Milliseconds) / (subjects[3].Milliseconds - subjects[2].Milliseconds);
        double bytes = (subjects[1].Megabytes - subjects[0].Megabytes) / (subjects[3].Megabytes - subjects[2].Megabytes);
        Console.WriteLine($"OktaGen adds {time:N2} of the time and {bytes:N2} of the allocations that Refit adds.");
    }

    private sealed class Subject(string name, Func<CSharpCompilation> create, ISourceGenerator? generator)
    {
        private readonly List<double> _milliseconds = [];
        private readonly List<double> _megabytes = [];

        public string Name => name;

        public double Milliseconds => Median(_milliseconds);

        public double Megabytes => Median(_megabytes);

        public void Compile(bool keep)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            long bytes = GC.GetTotalAllocatedBytes(precise: true);
            using var process = Process.GetCurrentProcess();
            TimeSpan time = process.TotalProcessorTime;

            Compilation compilation = create();
            if (generator is not null)
            {
                CSharpGeneratorDriver.Create([generator], parseOptions: Corpus.ParseOptions).RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
            }

            Corpus.Emit(compilation);

            process.Refresh();
            time = process.TotalProcessorTime - time;
            bytes = GC.GetTotalAllocatedBytes(precise: true) - bytes;
            if (keep)
            {
                _milliseconds.Add(time.TotalMilliseconds);
                _megabytes.Add(bytes / 1e6);
            }
        }

        private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
    }
}
