using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Rules.Json;
using OktaGen.Analyzers.Rules.Shapes;
using OktaGen.TestSupport;

namespace OktaGen.Analyzers.Tests.Support;

/// <summary>
/// Checks both halves of a rule: the message stands where the markup says, and what the generator makes of the same faulty source
/// has no error of its own, which would hide the message in a build.
/// </summary>
internal static partial class EndpointVerifier
{
    private const string Models =
        """
        namespace Tests
        {
            using System.Text.Json.Serialization;

            public sealed record User(string Id);

            [JsonSerializable(typeof(User))]
            public sealed partial class Json : JsonSerializerContext
            {
            }
        }
        """;

    /// <summary>Checks members of one interface.</summary>
    public static Task VerifyMembersAsync(string members) => VerifyAsync(
        $$"""
        namespace Tests;

        [OktaClient(JsonContext = typeof(Json))]
        public interface IDirectory
        {
        {{members}}
        }
        """);

    /// <summary>Checks a file.</summary>
    public static async Task VerifyAsync(string source, LanguageVersion languageVersion = LanguageVersion.Default, params DiagnosticResult[] expected)
    {
        // The compiler's own errors are the business of the run with generators.
        var test = new Verify(source, new TestProject { IsLibrary = true })
        {
            CompilerDiagnostics = CompilerDiagnostics.None,
            LanguageVersion = languageVersion,
        };
        test.TestState.Sources.Add(Models);
        test.ExpectedDiagnostics.AddRange(expected);
        await test.RunAsync();

        GeneratorRun run = new GeneratorDriverHarness { LanguageVersion = languageVersion }.Run(Markup().Replace(source, "${code}"), Models);
        Assert.Empty(run.DiagnosticsInGeneratedCode);
    }

    [GeneratedRegex(@"\{\|[^:|]+:(?<code>.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Markup();

    /// <summary>All that says what the parser finds.</summary>
    private sealed class Verify(string source, TestProject project) : AnalyzerVerifier<ClientAnalyzer>(source, project)
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new ClientAnalyzer(), new JsonContextAnalyzer()];
    }
}
