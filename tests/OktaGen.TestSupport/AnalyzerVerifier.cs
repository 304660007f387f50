using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace OktaGen.TestSupport;

/// <summary>Runs one analyzer over a project; markup such as <c>{|OKTA0001:…|}</c> says where it must report.</summary>
public class AnalyzerVerifier<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public AnalyzerVerifier(string source, TestProject project)
    {
        ArgumentNullException.ThrowIfNull(project);
        ReferenceAssemblies = RuntimeReferences.None;
        TestCode = source;
        project.Apply(TestState);
        DisabledDiagnostics.AddRange(project.DisabledRules);
    }

    /// <summary>The C# version of the sources; by default the newest of the hosting compiler.</summary>
    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Default;

    [SuppressMessage("Design", "CA1000", Justification = "The short form that most tests use.")]
    public static Task VerifyAsync(string source, TestProject project, params DiagnosticResult[] expected)
    {
        var test = new AnalyzerVerifier<TAnalyzer>(source, project);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    protected override CompilationOptions CreateCompilationOptions() => TestCompilation.Adapt(base.CreateCompilationOptions());

    protected override ParseOptions CreateParseOptions() => ((CSharpParseOptions)base.CreateParseOptions()).WithLanguageVersion(LanguageVersion);
}
