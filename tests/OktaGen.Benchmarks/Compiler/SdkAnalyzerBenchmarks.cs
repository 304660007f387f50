using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Rules.Scopes;
using OktaGen.Knowledge.Sdk;

namespace OktaGen.Benchmarks.Compiler;

/// <summary>
/// All rules over 200 ordinary files without OktaGen, beside an analyzer that does nothing: where they call Okta's own SDK a thousand
/// times, and where they do not even refer to it.
/// </summary>
[MemoryDiagnoser]
[InvocationCount(1)]
[IterationCount(15)]
[WarmupCount(3)]
public class SdkAnalyzerBenchmarks
{
    private const int Files = 200;
    private const int Calls = 1000;

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_ours =
    [
        .. typeof(ScopeAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly MetadataReference[] s_framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)),
    ];

    private CSharpCompilation _fresh = null!;

    /// <summary>Whether the project refers to the SDK, and calls it.</summary>
    [Params(false, true)]
    public bool UsesSdk { get; set; }

    [IterationSetup]
    public void Refresh()
    {
        MetadataReference[] references = UsesSdk ? [.. s_framework, CompileSdk()] : s_framework;
        _fresh = Compile("App", Enumerable.Range(0, Files).Select(number => FileOf(number, UsesSdk)), references);
    }

    [Benchmark(Baseline = true)]
    public Task<int> Nothing() => AnalyzeAsync([new NothingAnalyzer()]);

    [Benchmark]
    public Task<int> OktaGen() => AnalyzeAsync(s_ours);

    private async Task<int> AnalyzeAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        ImmutableArray<Diagnostic> diagnostics = await _fresh.WithAnalyzers(analyzers, new AnalyzerOptions([]))
            .GetAnalyzerDiagnosticsAsync();
        int expected = UsesSdk && analyzers.Length > 1 ? 1 : 0;
        return Math.Min(diagnostics.Length, 1) == expected
            ? diagnostics.Length
            : throw new InvalidOperationException($"{diagnostics.Length} diagnostics.");
    }

    private static string FileOf(int number, bool usesSdk)
    {
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"public sealed class Ordinary{number}\n{{\n"));
        SdkMethod[] methods = [.. Methods.Where((_, index) => index % Files == number % Files)];
        for (int i = 0; i < 30; i++)
        {
            string call = usesSdk && i < Calls / Files
                ? $"new Okta.Sdk.Api.{methods[i % methods.Length].Class}().{methods[i % methods.Length].Stem}Async();"
                : "";
            text.AppendLine(CultureInfo.InvariantCulture,
                $"    public int Method{i}Async(int x) {{ {call} int y = x * {i}; for (int j = 0; j < x; j++) {{ y += j; }} return y; }}");
        }

        return text.Append('}').ToString();
    }

    private static IEnumerable<SdkMethod> Methods => SdkMethods.Default.All.Where(static method => method.Majors.Contains(10));

    private static MetadataReference CompileSdk()
    {
        string types = string.Concat(Methods.GroupBy(static method => method.Class).Select(static type =>
            $"public class {type.Key} {{ {string.Concat(type.Select(static method => $"public void {method.Stem}Async() {{ }} "))} }}\n"));
        using var image = new MemoryStream();
        Compile("Okta.Sdk", [$"[assembly: System.Reflection.AssemblyVersion(\"10.0.3\")] namespace Okta.Sdk.Api {{ {types} }}"],
            s_framework).Emit(image);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static CSharpCompilation Compile(string name, IEnumerable<string> sources, MetadataReference[] references) =>
        CSharpCompilation.Create(
        name,
        sources.Select(static source => CSharpSyntaxTree.ParseText(source, Corpus.ParseOptions)),
        references,
        new CSharpCompilationOptions(name == "App" ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary));
}
