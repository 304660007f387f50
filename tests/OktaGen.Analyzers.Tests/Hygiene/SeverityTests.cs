using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Rules.Scopes;
using OktaGen.TestSupport;

namespace OktaGen.Analyzers.Tests.Hygiene;

// Without the testing library, which sets severities of its own that an .editorconfig cannot change.
public sealed class SeverityTests
{
    private const string Source =
        """
        [OktaClient]
        public interface IDirectory
        {
            [Get("/api/v1/groups"), RequiresScope(OktaScopes.GroupsRead)]
            Task<string> ListGroupsAsync();
        }
        """;

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    public async Task An_editorconfig_sets_the_severity_of_a_rule(string configured, DiagnosticSeverity expected) =>
        Assert.Equal(expected, Assert.Single(await AnalyzeAsync($"dotnet_diagnostic.OKTA0001.severity = {configured}")).Severity);

    [Fact]
    public async Task An_editorconfig_turns_a_rule_off() => Assert.Empty(await AnalyzeAsync("dotnet_diagnostic.OKTA0001.severity = none"));

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string editorConfig)
    {
        AnalyzerConfigSet configs = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse($"root = true\n[*.cs]\n{editorConfig}\n", "/project/.editorconfig")));
        CSharpCompilation compilation = TestCompilation.Create(
            [CSharpSyntaxTree.ParseText(Source, path: "/project/Directory.cs"), CSharpSyntaxTree.ParseText(TestCompilation.ImplicitUsings)]);
        compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new ConfiguredTrees(configs)));
        var options = new AnalyzerOptions([TestAdditionalText.Scopes("okta.users.read\n")], TestOptions.Empty);
        return await compilation.WithAnalyzers([new ScopeAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
    }

    private sealed class ConfiguredTrees(AnalyzerConfigSet configs) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
