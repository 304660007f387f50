using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using OktaGen.TestSupport;

namespace OktaGen.Analyzers.Tests.Hygiene;

public sealed class ProjectUseTests
{
    // Put together, so that nobody who searches for secrets takes it for one.
    private const string Token = "00aBcDeFgHiJkLmNoPqRs" + "TuVwXyZ0123456789_-Ab";
    private const string Source = $"public static class Keys {{ public const string Token = \"{Token}\"; }}";

    [Fact]
    public async Task All_rules_look_at_a_project_that_uses_OktaGen() =>
        Assert.Equal(["OKTA0201", "OKTA0203", "OKTA0301"], await AnalyzeAsync(RuntimeReferences.All));

    [Fact]
    public async Task No_rule_looks_at_a_project_that_does_not_use_OktaGen() =>
        Assert.Empty(await AnalyzeAsync(RuntimeReferences.WithoutOktaGen));

    [Fact]
    public async Task Nothing_is_registered_where_neither_is_used()
    {
        CompilationWithAnalyzers compilation = TestCompilation.Create([CSharpSyntaxTree.ParseText(Source)])
            .WithReferences(RuntimeReferences.WithoutOktaGen)
            .WithAnalyzers([.. RuleSet.Analyzers]);
        foreach (DiagnosticAnalyzer analyzer in RuleSet.Analyzers)
        {
            AnalyzerTelemetryInfo counts = (await compilation.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None))!;
            int actions = counts.SyntaxNodeActionsCount + counts.SymbolActionsCount + counts.OperationActionsCount
                + counts.CompilationEndActionsCount
                + counts.AdditionalFileActionsCount + counts.SyntaxTreeActionsCount + counts.SemanticModelActionsCount;

            Assert.Equal((analyzer, 1, 0), (analyzer, counts.CompilationStartActionsCount, actions));
        }
    }

    [Fact]
    public async Task Rules_that_concern_Oktas_own_SDK_look_at_a_project_that_uses_it() =>
        Assert.Equal(
            ["OKTA0201", "OKTA0203", "OKTA0301"], await AnalyzeAsync([.. RuntimeReferences.WithoutOktaGen, OktaSdk.Reference(10)]));

    [Fact]
    public async Task A_project_with_the_SDK_alone_may_have_types_that_are_called_like_generated_ones()
    {
        const string Own = "public static class GrantedScopes { } public interface IUsers { void Get(); }";

        Assert.Equal(["OKTA0201", "OKTA0203"], await AnalyzeAsync([.. RuntimeReferences.WithoutOktaGen, OktaSdk.Reference(10)], Own));
    }

    private static async Task<IEnumerable<string>> AnalyzeAsync(ImmutableArray<MetadataReference> references, string source = Source)
    {
        CSharpCompilation compilation = TestCompilation.Create([CSharpSyntaxTree.ParseText(source)]).WithReferences(references);
        var options = new AnalyzerOptions(
            [TestAdditionalText.Scopes("okta.users.read twice\n")], TestOptions.Create(("build_property.OktaGenScopes", "a b")));
        ImmutableArray<Diagnostic> diagnostics = await compilation.WithAnalyzers([.. RuleSet.Analyzers], options)
            .GetAnalyzerDiagnosticsAsync();
        return diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal);
    }
}
