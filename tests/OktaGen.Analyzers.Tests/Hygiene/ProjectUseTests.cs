using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
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

    private static async Task<IEnumerable<string>> AnalyzeAsync(ImmutableArray<MetadataReference> references)
    {
        CSharpCompilation compilation = TestCompilation.Create([CSharpSyntaxTree.ParseText(Source)]).WithReferences(references);
        var options = new AnalyzerOptions(
            [TestAdditionalText.Scopes("okta.users.read twice\n")], TestOptions.Create(("build_property.OktaGenScopes", "a b")));
        ImmutableArray<Diagnostic> diagnostics = await compilation.WithAnalyzers([.. RuleSet.Analyzers], options)
            .GetAnalyzerDiagnosticsAsync();
        return diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal);
    }
}
