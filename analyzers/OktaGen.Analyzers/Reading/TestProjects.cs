using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OktaGen.Analyzers.Reading;

/// <summary>Tells test projects, whose calls need no grant: they go to a test org or to a fake.</summary>
internal static class TestProjects
{
    private const string Property = "build_property.IsTestProject";

    // What tests are written against; no runner, which a project may lack.
    private static readonly HashSet<string> s_frameworks = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core",
        "xunit.v3.core",
        "nunit.framework",
        "Microsoft.VisualStudio.TestPlatform.TestFramework",
        "MSTest.TestFramework",
        "TUnit.Core",
    };

    /// <summary>Whether the property <c>IsTestProject</c> says so; where it says nothing, whether a test framework is referenced.</summary>
    public static bool IsTestProject(Compilation compilation, AnalyzerConfigOptions globalOptions) =>
        globalOptions.TryGetValue(Property, out string? text) && bool.TryParse(text, out bool isTestProject)
            ? isTestProject
            : compilation.ReferencedAssemblyNames.Any(static assembly => s_frameworks.Contains(assembly.Name));
}
