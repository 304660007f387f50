using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OktaGen.TestSupport;

namespace OktaGen.Docs.Tests;

/// <summary>A C# block as a project named MyApp would hold it, with all packages, the generator and the SDK's usings.</summary>
internal static class BlockCompilation
{
    private const string TheBlock = "// the block";

    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.Latest);

    // What this test runs on: framework, ASP.NET Core, OktaGen's packages, xUnit. And Okta's own SDK, which a page is about.
    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
        OktaSdk.Reference(10),
    ];

    private static readonly ImmutableArray<ISourceGenerator> s_generators =
    [
        .. GeneratorDriverHarness.GeneratorReferences.SelectMany(static reference => reference.GetGenerators(LanguageNames.CSharp)),
    ];

    /// <summary>Compiles a block beside those before it on its page that have a namespace: they are files of the same project.</summary>
    public static CSharpCompilation Create(CodeBlock block)
    {
        CompilationUnitSyntax unit = Complete(block);
        string[] files =
        [
            .. block.Page.Blocks.TakeWhile(other => other != block)
                .Where(static other => other.Language == "csharp" && HasNamespace(Parse(other.Code)))
                .Select(static other => other.Code),
        ];
        bool isProgram = unit.Members.Any(static member => member is GlobalStatementSyntax);
        var compilation = CSharpCompilation.Create(
            "MyApp",
            [
                CSharpSyntaxTree.Create(unit, s_parseOptions, block.Place),
                .. files.Append(TestCompilation.SdkUsings).Select(static file => CSharpSyntaxTree.ParseText(file, s_parseOptions)),
            ],
            s_references,
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary)
                .WithNullableContextOptions(NullableContextOptions.Enable)
                // Assemblies of several frameworks, which the SDK leaves unsaid as well.
                .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));
        CSharpGeneratorDriver
            .Create(
                s_generators,
                [TestAdditionalText.Scopes(ScopeList(block.Page))],
                s_parseOptions,
                TestOptions.Create(("build_property.RootNamespace", "MyApp")))
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        return (CSharpCompilation)output;
    }

    /// <summary>Why text is neither C# of a file nor of a class.</summary>
    public static IEnumerable<Diagnostic> FindSyntaxErrors(string code) =>
        Parse($"class Holder {{ {code} }}").GetDiagnostics().Any() ? Parse(code).GetDiagnostics() : [];

    // The list that the page shows; one that grants something where it shows none.
    private static string ScopeList(DocPage page) =>
        page.Blocks
            .FirstOrDefault(static block => block.Language == "text" && block.Code.StartsWith("# OktaScopes.txt", StringComparison.Ordinal))
            ?.Code ?? "okta.users.read\n";

    private static CompilationUnitSyntax Complete(CodeBlock block)
    {
        CompilationUnitSyntax code = Parse(block.Code);
        if (block.Assumes is null)
        {
            return code;
        }

        if (block.Assumes.Contains(TheBlock, StringComparison.Ordinal))
        {
            CompilationUnitSyntax whole = Parse(block.Assumes.Replace(
                TheBlock, code.WithUsings(default).ToFullString(), StringComparison.Ordinal));
            return whole.AddUsings([.. code.Usings]);
        }

        // Statements have to stand before types.
        CompilationUnitSyntax assumed = Parse(block.Assumes);
        return assumed
            .WithUsings(SyntaxFactory.List(assumed.Usings.Concat(code.Usings).DistinctBy(static directive => directive.ToString())))
            .WithMembers(SyntaxFactory.List(
                assumed.Members.Concat(code.Members).OrderBy(static member => member is not GlobalStatementSyntax)));
    }

    private static bool HasNamespace(CompilationUnitSyntax unit) =>
        unit.Members.Any(static member => member is BaseNamespaceDeclarationSyntax);

    private static CompilationUnitSyntax Parse(string code) => SyntaxFactory.ParseCompilationUnit(code, options: s_parseOptions);
}
