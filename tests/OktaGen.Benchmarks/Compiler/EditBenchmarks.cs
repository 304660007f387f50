using System.Globalization;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Generator;

namespace OktaGen.Benchmarks.Compiler;

/// <summary>
/// What a keystroke costs in a project of 732 endpoints in 40 interfaces, beside a generator that does nothing, Refit's, and ours in a
/// project that holds the edited interface alone. Each run gets a compilation that has bound nothing yet.
/// </summary>
[MemoryDiagnoser]
[InvocationCount(1)]
[IterationCount(10)]
[WarmupCount(3)]
public class EditBenchmarks
{
    private static readonly AdditionalText s_list = new ScopesFile("okta.users.read\n");

    private Subject _nothing = null!;
    private Subject _ours = null!;
    private Subject _alone = null!;
    private Subject _refit = null!;
    private int _edit;

    [ParamsAllValues]
    public EditKind Kind { get; set; }

    [GlobalSetup]
    public void RunOnce()
    {
        CSharpCompilation corpus = Corpus.Create();
        _nothing = new Subject(new NothingGenerator().AsSourceGenerator(), corpus);
        _ours = new Subject(new OktaClientGenerator().AsSourceGenerator(), corpus);
        _alone = new Subject(new OktaClientGenerator().AsSourceGenerator(), Corpus.CreateOfEditedAlone());
        _refit = new Subject(RefitPeer.CreateGenerator(), Corpus.CreateForRefit(RefitPeer.Library));
    }

    [IterationSetup]
    public void Edit()
    {
        _edit++;
        foreach (Subject subject in (Subject[])[_nothing, _ours, _alone, _refit])
        {
            subject.Edit(Kind, _edit);
        }
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Nothing() => _nothing.Run();

    [Benchmark]
    public GeneratorDriver OktaGen() => _ours.Run();

    [Benchmark]
    public GeneratorDriver OktaGenAlone() => _alone.Run();

    [Benchmark]
    public GeneratorDriver Refit() => _refit.Run();

    private sealed class Subject
    {
        private readonly CSharpCompilation _original;
        private readonly GeneratorDriver _primed;
        private CSharpCompilation _edited;
        private GeneratorDriver _driver;

        public Subject(ISourceGenerator generator, CSharpCompilation original)
        {
            _original = _edited = original;
            _primed = _driver = CSharpGeneratorDriver.Create([generator], [s_list], Corpus.ParseOptions).RunGenerators(original);
            if (_primed.GetRunResult() is { GeneratedTrees.IsEmpty: true } or { Diagnostics.IsEmpty: false })
            {
                throw new InvalidOperationException("The corpus does not generate what it should.");
            }
        }

        public void Edit(EditKind kind, int edit)
        {
            _edited = Corpus.Edit(_original, kind, edit);
            _driver = kind == EditKind.EditingTheList
                ? _primed.ReplaceAdditionalText(
                    s_list, new ScopesFile("okta.users.read\nokta.x" + edit.ToString(CultureInfo.InvariantCulture) + ".read\n"))
                : _primed;
        }

        public GeneratorDriver Run() => _driver.RunGenerators(_edited);
    }

    private sealed class ScopesFile(string text) : AdditionalText
    {
        public override string Path => "/project/OktaScopes.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
