using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace OktaGen.TestSupport;

/// <summary>Runs one analyzer and one code fix over a project.</summary>
public class CodeFixVerifier<TAnalyzer, TCodeFix> : CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    public CodeFixVerifier(string source, TestProject project)
    {
        ArgumentNullException.ThrowIfNull(project);
        ReferenceAssemblies = RuntimeReferences.None;
        TestCode = source;
        project.Apply(TestState);
        DisabledDiagnostics.AddRange(project.DisabledRules);
    }

    protected override CompilationOptions CreateCompilationOptions() => TestCompilation.Adapt(base.CreateCompilationOptions());
}
