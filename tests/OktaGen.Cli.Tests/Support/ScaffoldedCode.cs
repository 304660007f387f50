using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using OktaGen.Cli.Descriptions;
using OktaGen.Cli.Scaffolding;
using OktaGen.Cli.Scaffolding.Planning;
using OktaGen.Cli.Scaffolding.Selecting;
using OktaGen.Cli.Scaffolding.Writing;
using OktaGen.TestSupport;

namespace OktaGen.Cli.Tests.Support;

/// <summary>
/// What the scaffolder makes of a description, as the compiler sees it: with OktaGen's generator, its rules, and the SDK's usings.
/// </summary>
internal sealed class ScaffoldedCode
{
    public const string Namespace = "Acme.Directory";

    private readonly IReadOnlyList<ScaffoldedFile> _files;

    // Of a large API it takes the most time, and says all that the compiler has to say.
    private readonly Lazy<(EmitResult Result, byte[] Image)> _emitted;

    private ScaffoldedCode(ScaffoldPlan plan, params IEnumerable<string> references)
    {
        Plan = plan;
        _files = ScaffoldWriter.Write(plan);
        var harness = new GeneratorDriverHarness
        {
            ImplicitUsings = TestCompilation.SdkUsings,
            References = [.. references.Select(static path => MetadataReference.CreateFromFile(path))],
        };
        Compilation = harness.Run([.. _files.Select(static file => file.Text)]).Output;
        _emitted = new(Emit);
    }

    public ScaffoldPlan Plan { get; }

    /// <summary>With all that the generators made.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The assembly.</summary>
    public byte[] Image
    {
        get
        {
            Assert.True(_emitted.Value.Result.Success);
            return _emitted.Value.Image;
        }
    }

    /// <summary>Scaffolds a description, the selected operations or all.</summary>
    public static ScaffoldedCode Of(DescriptionFile description, OperationSelection? selection = null, params Overlay[] overlays) =>
        new(Scaffolder.Plan(description, overlays, selection ?? new OperationSelection(), Namespace));

    /// <summary>Scaffolds all of a description in a way.</summary>
    public static ScaffoldedCode Of(DescriptionFile description, ScaffoldOptions options, string targetNamespace = Namespace) =>
        new(Scaffolder.Plan(description, [], new OperationSelection(), targetNamespace, options), options.Uses);

    /// <summary>Scaffolds a description that consists of paths and schemas, and checks that the result compiles.</summary>
    public static async Task<ScaffoldedCode> OfAsync(string paths, string schemas = "  Unused: { type: object }")
    {
        ScaffoldedCode code = Of(new DescriptionFile("description.yaml", TestDescription.Of(paths, schemas)));
        Assert.Empty(await code.FindWarningsAsync());
        return code;
    }

    /// <summary>A file's text.</summary>
    public string Text(string path) => _files.Single(file => file.Path == path).Text;

    /// <summary>The warnings and errors of the compiler and of OktaGen's rules.</summary>
    public async Task<IReadOnlyList<Diagnostic>> FindWarningsAsync()
    {
        ImmutableArray<DiagnosticAnalyzer> rules =
        [
            .. typeof(OktaGen.Analyzers.Rules.Shapes.ClientAnalyzer).Assembly.GetTypes()
                .Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
                .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        var options = new AnalyzerOptions([], TestOptions.Create(("build_property.OktaGenKnownScopes",
            string.Join(',', Plan.Scopes.Where(static scope => scope.StartsWith("acme.", StringComparison.Ordinal))))));
        // The greater part of the code is that of the JSON contexts, which no rule reads.
        CSharpCompilation ruled = Compilation.RemoveSyntaxTrees(Compilation.SyntaxTrees.Where(
            static tree => tree.FilePath.Contains("System.Text.Json.SourceGeneration", StringComparison.Ordinal)));
        ImmutableArray<Diagnostic> diagnostics = await ruled.WithAnalyzers(rules, options).GetAnalyzerDiagnosticsAsync();
        return [.. _emitted.Value.Result.Diagnostics.Concat(diagnostics)
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }

    public INamedTypeSymbol Type(string name) =>
        Compilation.GetTypeByMetadataName($"{Plan.Namespace}.{name}")
            ?? throw new InvalidOperationException($"There is no type '{name}', but {string.Join(", ", TypeNames)}.");

    public IEnumerable<string> TypeNames => _files.Select(static file => Path.GetFileNameWithoutExtension(file.Path));

    /// <summary>The types of a class's own properties, by name.</summary>
    public IReadOnlyDictionary<string, string> Properties(string type) => Type(type).GetMembers().OfType<IPropertySymbol>()
        .Where(static property => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }
        && property.Name != "AdditionalProperties")
        .ToDictionary(static property => property.Name, static property => Name(property.Type));

    /// <summary>A method as <c>Returns Name(Type name, …)</c>, without the last two parameters, which all have.</summary>
    public string Signature(string type, string method)
    {
        IMethodSymbol found = Type(type).GetMembers(method).OfType<IMethodSymbol>().Single();
        Assert.Equal(["options", "cancellationToken"], found.Parameters.TakeLast(2).Select(static parameter => parameter.Name));
        return $"{Name(found.ReturnType)}({string.Join(", ", found.Parameters.SkipLast(2).Select(static parameter => $"{Name(parameter.Type)} {parameter.Name}"))})";
    }

    private (EmitResult Result, byte[] Image) Emit()
    {
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        return (Compilation.Emit(image, xmlDocumentationStream: documentation), image.ToArray());
    }

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
