using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers;
using OktaGen.Analyzers.Usage;
using OktaGen.Build.Report;
using OktaGen.Generator.Model;
using OktaGen.Generator.Reading.Project;
using OktaGen.Knowledge;
using OktaGen.Knowledge.Scopes;
using OktaGen.TestSupport;

namespace OktaGen.Build.Tests.Support;

/// <summary>A folder of compiled assemblies, as a build leaves them.</summary>
internal sealed class TestFolder : IDisposable
{
    private const string Framework = "[assembly: System.Runtime.Versioning.TargetFramework(\".NETCoreApp,Version=v8.0\", FrameworkDisplayName = \".NET 8.0\")]\n";

    private readonly List<string> _libraries = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("oktagen-report-").FullName;

    /// <summary>The framework, OktaGen, and the libraries compiled so far.</summary>
    public IEnumerable<string> References => RuntimeReferences.All.Select(static reference => ((PortableExecutableReference)reference).FilePath!).Concat(_libraries);

    private ImmutableArray<MetadataReference> Libraries => [.. _libraries.Select(static path => MetadataReference.CreateFromFile(path))];

    /// <summary>Compiles an assembly with the generators, against all that was compiled before, and gives its path.</summary>
    public string Compile(string name, string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary, OptimizationLevel optimization = OptimizationLevel.Release, string? scopesFile = null, ImmutableArray<byte> publicKey = default)
    {
        var harness = new GeneratorDriverHarness
        {
            AdditionalTexts = scopesFile is null ? [] : [TestAdditionalText.Scopes(scopesFile)],
            OutputKind = kind,
            AllowUnsafe = true,
            References = Libraries,
        };
        CSharpCompilation compilation = harness.Run(source, Framework).Output.WithAssemblyName(name);
        string path = Path.Combine(Folder, name + ".dll");
        using (FileStream image = File.Create(path))
        {
            Diagnostic[] errors =
            [
                .. compilation.WithOptions(compilation.Options.WithOptimizationLevel(optimization).WithPublicSign(!publicKey.IsDefault).WithCryptoPublicKey(publicKey)).Emit(image).Diagnostics
                    .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error),
            ];
            Assert.Empty(errors);
        }

        _libraries.Add(path);
        return path;
    }

    /// <summary>Compiles an app and reports on it.</summary>
    public PermissionReport Report(string source, string? scopes = null, string? credential = null) =>
        Read(Compile("MyApp", source), scopes, credential);

    public PermissionReport Read(string path, string? scopes = null, string? credential = null) =>
        PermissionReport.Read(path, References, List(scopes, credential));

    /// <summary>The scopes that the rules ask for in an app whose list is empty, sorted.</summary>
    public async Task<IEnumerable<string>> FindScopesByRuleAsync(string source, bool librariesFirst = false) =>
        (await FindByRulesAsync(source, string.Empty, OutputKind.DynamicallyLinkedLibrary, librariesFirst))
            .Where(static diagnostic => diagnostic.Id is "OKTA0001" or "OKTA0005")
            .Select(static diagnostic => diagnostic.Properties["Scope"]!)
            .Distinct()
            .Order(StringComparer.Ordinal);

    /// <summary>What of a list the rules advise an app to have taken back.</summary>
    public async Task<IEnumerable<string>> FindUnusedGrantsAsync(string source, string scopes)
    {
        // Of a project that needs nothing at all, nothing is taken back.
        const string Other = "[RequiresScope(\"okta.logs.read\")] class Program { static void Main() { } }";
        return (await FindByRulesAsync(source + Other, $"okta.logs.read\n{scopes}\n", OutputKind.ConsoleApplication))
            .Where(static diagnostic => diagnostic.Id == "OKTA0207")
            .Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    private async Task<ImmutableArray<Diagnostic>> FindByRulesAsync(string source, string scopes, OutputKind kind, bool librariesFirst = false)
    {
        var harness = new GeneratorDriverHarness { AllowUnsafe = true, OutputKind = kind, References = Libraries };
        Compilation output = harness.Run(source).Output;
        CompilationWithAnalyzers compilation = output.WithReferences(librariesFirst ? output.References.Reverse() : output.References).WithAnalyzers(
            [new ScopeAnalyzer(), new ScopeUseAnalyzer()],
            new AnalyzerOptions([TestAdditionalText.Scopes(scopes)], TestOptions.Empty));
        return await compilation.GetAnalyzerDiagnosticsAsync();
    }

    public static ScopesModel List(string? scopes, string? credential = null) => ScopesModel.Combine(
        scopes is null ? [] : [new EquatableArray<string>([.. scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries)])],
        ScopesOptions.Read(property => property == ScopesOptions.CredentialProperty ? credential : null));

    public string Write(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
