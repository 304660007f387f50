using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using OktaGen.Generator;

namespace OktaGen.TestSupport;

/// <summary>
/// Runs the generator in a project of the testing library, beside that of System.Text.Json: each generated file is expected by name,
/// text, encoding and checksum algorithm, no other may come, and what the compiler says is expected in the source's markup.
/// </summary>
public sealed class GeneratorVerifier : CSharpSourceGeneratorTest<OktaClientGenerator, DefaultVerifier>
{
    private static readonly Type s_jsonGenerator = Assembly.LoadFrom(RuntimeReferences.JsonGeneratorPath)
        .GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!;

    private GeneratorVerifier(string source, TestProject project)
    {
        ReferenceAssemblies = RuntimeReferences.None;
        TestCode = source;
        project.Apply(TestState);
    }

    /// <summary>Runs on a source that has what the testing library's markup says, and expects these files and no other.</summary>
    public static Task VerifyAsync(string source, TestProject project, IEnumerable<(string Name, string Text)> expected)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(expected);
        GeneratorVerifier test = new(source, project);
        GeneratorDriverRunResult run = new GeneratorDriverHarness().Run(source).Driver.GetRunResult();

        // Compilers differ in how they sum up what a generator hands them as a text.
        SourceHashAlgorithm algorithm = run.GeneratedTrees[0].GetText().ChecksumAlgorithm;
        foreach ((string name, string text) in expected)
        {
            test.TestState.GeneratedSources.Add(
                (typeof(OktaClientGenerator), name, SourceText.From(text, Encoding.UTF8, algorithm)));
        }

        // What another generator writes is not this test's matter.
        foreach (GeneratedSourceResult file in run.Results
            .Where(static result => result.Generator.GetGeneratorType() == s_jsonGenerator)
            .SelectMany(static result => result.GeneratedSources))
        {
            test.TestState.GeneratedSources.Add((s_jsonGenerator, file.HintName, file.SourceText));
        }

        return test.RunAsync();
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(OktaClientGenerator), s_jsonGenerator];

    protected override CompilationOptions CreateCompilationOptions() => TestCompilation.Adapt(base.CreateCompilationOptions());

    protected override ParseOptions CreateParseOptions() =>
        ((CSharpParseOptions)base.CreateParseOptions()).WithLanguageVersion(LanguageVersion.Default);
}
