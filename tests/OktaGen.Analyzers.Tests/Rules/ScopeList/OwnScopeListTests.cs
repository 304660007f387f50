using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Rules.ScopeList;
using OktaGen.TestSupport;

namespace OktaGen.Analyzers.Tests.Rules.ScopeList;

public sealed class OwnScopeListTests
{
    // Both lie in one namespace, as an app and its tests often do.
    private static readonly MetadataReference s_app = Library.Compile(
        "App",
        """
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Tests")]
        [OktaClient] public interface IDirectory;
        internal class Shared;
        """,
        "okta.users.read\n");

    [Theory]
    [InlineData("class C { object A => Tests.GrantedScopes.All; }")]
    [InlineData("namespace Tests { class C { object A => GrantedScopes.All.Count; string B => nameof(GrantedScopes); } }")]
    [InlineData("class C { object A => global::Tests.GrantedScopes.All; }")]
    public async Task Tests_with_a_list_of_their_own_name_it_without_a_warning(string source)
    {
        Assert.Contains("CS0436", await WarningsAsync(source, suppresses: false));
        Assert.Empty(await WarningsAsync(source, suppresses: true));
    }

    [Theory]
    [InlineData("class Shared; class C { Shared? A => null; }")]
    [InlineData("namespace Tests { class GrantedScopes { public static int All => 1; } class C { object A => GrantedScopes.All; } }")]
    public async Task A_clash_of_other_types_stays_a_warning(string source) =>
        Assert.Contains("CS0436", await WarningsAsync(source, suppresses: true));

    private static async Task<IEnumerable<string>> WarningsAsync(string source, bool suppresses)
    {
        var harness = new GeneratorDriverHarness
        {
            References = [s_app],
            AdditionalTexts = [TestAdditionalText.Scopes("okta.groups.read\n")],
        };
        CSharpCompilation compilation = harness.Run(source).Output;
        ImmutableArray<Diagnostic> all = suppresses
            ? await compilation.WithAnalyzers([new OwnScopeListSuppressor()]).GetAllDiagnosticsAsync()
            : compilation.GetDiagnostics();
        return all.Where(static diagnostic => diagnostic is { Severity: >= DiagnosticSeverity.Warning, IsSuppressed: false })
            .Select(static diagnostic => diagnostic.Id);
    }
}
