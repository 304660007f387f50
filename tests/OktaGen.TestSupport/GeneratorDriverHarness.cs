using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace OktaGen.TestSupport;

/// <summary>Runs OktaGen's generator as a compiler does, beside the generator of System.Text.Json.</summary>
public sealed class GeneratorDriverHarness
{
    private const string GeneratorName = "OktaGen.Generator.OktaClientGenerator";

    /// <summary>Additional files, such as <see cref="TestAdditionalText.Scopes"/>.</summary>
    public ImmutableArray<AdditionalText> AdditionalTexts { get; init; } = [];

    /// <summary>Global options, such as <c>build_property.RootNamespace</c>.</summary>
    public AnalyzerConfigOptionsProvider Options { get; init; } = TestOptions.Empty;

    /// <summary>The C# version of the sources and of the generated code.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Default;

    /// <summary>App or library.</summary>
    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>References beside <see cref="RuntimeReferences.All"/>.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>Global usings, where the language has them.</summary>
    public string ImplicitUsings { get; init; } = TestCompilation.ImplicitUsings;

    /// <summary>Whether sources may use pointers.</summary>
    public bool AllowUnsafe { get; init; }

    /// <summary>The generator's type, for the testing library's GetSourceGenerators.</summary>
    public static Type GeneratorType { get; } =
        Assembly.Load("OktaGen.Generator").GetType(GeneratorName, throwOnError: true)!;

    /// <summary>Runs the generator on sources, beside <see cref="ImplicitUsings"/>.</summary>
    public GeneratorRun Run(params string[] sources)
    {
        CSharpParseOptions parseOptions = new(LanguageVersion, DocumentationMode.Diagnose);
        if (parseOptions.LanguageVersion >= LanguageVersion.CSharp10)
        {
            sources = [.. sources, ImplicitUsings];
        }

        IEnumerable<SyntaxTree> trees = sources.Select(
            (source, index) => CSharpSyntaxTree.ParseText(source, parseOptions, $"/project/Source{index}.cs", Encoding.UTF8));
        CSharpCompilation compilation = TestCompilation.Create(trees, OutputKind).AddReferences(References);
        return Run(CreateDriver(parseOptions), compilation.WithOptions(compilation.Options.WithAllowUnsafe(AllowUnsafe)));
    }

    /// <summary>Runs a driver once more, on an edited compilation.</summary>
    public static GeneratorRun Run(GeneratorDriver driver, CSharpCompilation compilation)
    {
        ArgumentNullException.ThrowIfNull(driver);
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        GeneratorRunResult result = driver.GetRunResult().Results.Single(static result => result.Generator.GetGeneratorType() == GeneratorType);
        return result.Exception is null
            ? new GeneratorRun(driver, compilation, (CSharpCompilation)output, result)
            : throw new InvalidOperationException("The generator failed.", result.Exception);
    }

    /// <summary>The files of OktaGen's generator and of that of System.Text.Json, as projects refer to them.</summary>
    public static ImmutableArray<AnalyzerReference> GeneratorReferences { get; } =
    [
        new AnalyzerFileReference(GeneratorType.Assembly.Location, AssemblyLoader.Instance),
        new AnalyzerFileReference(RuntimeReferences.JsonGeneratorPath, AssemblyLoader.Instance),
    ];

    private CSharpGeneratorDriver CreateDriver(CSharpParseOptions parseOptions) => CSharpGeneratorDriver.Create(
        GeneratorReferences.SelectMany(static reference => reference.GetGenerators(LanguageNames.CSharp)),
        AdditionalTexts,
        parseOptions,
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private sealed class AssemblyLoader : IAnalyzerAssemblyLoader
    {
        public static AssemblyLoader Instance { get; } = new();

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
