using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace OktaGen.TestSupport;

/// <summary>The outcome of one run of OktaGen's generator.</summary>
/// <param name="Driver">The driver, for a further run.</param>
/// <param name="Input">The compilation before the run.</param>
/// <param name="Output">The compilation with all that was generated.</param>
/// <param name="Result">What OktaGen's generator did, its tracked steps included.</param>
public sealed record GeneratorRun(GeneratorDriver Driver, CSharpCompilation Input, CSharpCompilation Output, GeneratorRunResult Result)
{
    // Most of a run's time, and not every test asks.
    private readonly Lazy<ImmutableArray<Diagnostic>> _diagnostics =
        new(() => [.. Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)]);

    /// <summary>OktaGen's generated files by hint name.</summary>
    public ImmutableDictionary<string, string> Sources { get; } =
        Result.GeneratedSources.ToImmutableDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    /// <summary>Warnings and errors of the output compilation.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.Value;

    /// <summary>The warnings and errors inside OktaGen's generated files: there must never be one. No other file is looked through for them.</summary>
    public IEnumerable<Diagnostic> DiagnosticsInGeneratedCode => Result.GeneratedSources
        .SelectMany(source => Output.GetSemanticModel(source.SyntaxTree).GetDiagnostics())
        .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    /// <summary>Whether a diagnostic lies inside OktaGen's generated files.</summary>
    public bool IsInGeneratedCode(Diagnostic diagnostic) => Result.GeneratedSources.Any(source => source.SyntaxTree == diagnostic?.Location.SourceTree);

    /// <summary>The reasons of a step's outputs in the last run.</summary>
    public IEnumerable<IncrementalStepRunReason> GetReasons(string trackingName) =>
        Result.TrackedSteps.TryGetValue(trackingName, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? steps.SelectMany(static step => step.Outputs).Select(static output => output.Reason)
            : [];
}
