using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace OktaGen.TestSupport;

/// <summary>What tests of rules say about the project that holds their sources.</summary>
public sealed class TestProject
{
    private const string Program = "internal static class Program { private static void Main() { } }";

    /// <summary>The text of <c>OktaScopes.txt</c>; null for none.</summary>
    public string? ScopesFile { get; init; }

    /// <summary>Where the file lies.</summary>
    public string ScopesFilePath { get; init; } = "OktaScopes.txt";

    /// <summary>The <c>OktaScope</c> items, joined as the package's targets join them.</summary>
    public string? ScopeItems { get; init; }

    /// <summary>The <c>OktaKnownRoute</c> items, joined as the package's targets join them.</summary>
    public string? KnownRoutes { get; init; }

    /// <summary>The <c>OktaKnownScope</c> items, joined as the package's targets join them.</summary>
    public string? KnownScopes { get; init; }

    /// <summary>The MSBuild property <c>OktaGenCredential</c>.</summary>
    public string? Credential { get; init; }

    /// <summary>The MSBuild property <c>OktaGenRole</c>, as the package's targets hand it on.</summary>
    public string? Role { get; init; }

    /// <summary>The MSBuild property <c>RootNamespace</c>; null where the compiler is not told.</summary>
    public string? RootNamespace { get; init; }

    /// <summary>The files that look like a scope list and are none, joined as the package's targets join them.</summary>
    public string? UnusedScopesFiles { get; init; }

    /// <summary>The MSBuild property <c>IsTestProject</c>; null where the compiler is not told.</summary>
    public string? IsTestProject { get; init; }

    /// <summary>The ids of rules that are another test's matter.</summary>
    public IReadOnlyList<string> DisabledRules { get; init; } = [];

    /// <summary>References beside <see cref="RuntimeReferences.All"/>.</summary>
    public IReadOnlyList<MetadataReference> References { get; init; } = [];

    /// <summary>A library instead of an app.</summary>
    public bool IsLibrary { get; init; }

    /// <summary>Adds what a fixed state must list again where it lists anything.</summary>
    public void ApplyFixed(SolutionState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.Sources.Add(("/0/ImplicitUsings.cs", TestCompilation.ImplicitUsings));
        if (!IsLibrary)
        {
            state.Sources.Add(("/0/Program.cs", Program));
        }

        if (ScopesFile is not null)
        {
            state.AdditionalFiles.Add((ScopesFilePath, ScopesFile));
        }
    }

    internal void Apply(SolutionState state)
    {
        state.OutputKind = IsLibrary ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication;
        ApplyFixed(state);
        state.AdditionalReferences.AddRange(RuntimeReferences.All);
        state.AdditionalReferences.AddRange(References);
        state.AnalyzerConfigFiles.Add(("/.globalconfig", TestOptions.ToGlobalConfig(
            ("OktaGenScopes", ScopeItems),
            ("OktaGenKnownScopes", KnownScopes),
            ("OktaGenKnownRoutes", KnownRoutes),
            ("OktaGenCredential", Credential),
            ("OktaGenRole", Role),
            ("RootNamespace", RootNamespace),
            ("OktaGenUnusedScopesFiles", UnusedScopesFiles),
            ("IsTestProject", IsTestProject))));
    }
}
