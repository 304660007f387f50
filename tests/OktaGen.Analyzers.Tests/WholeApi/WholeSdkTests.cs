using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Rules.Scopes.Usage;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Sdk;
using OktaGen.TestSupport;

namespace OktaGen.Analyzers.Tests.WholeApi;

/// <summary>A program that calls every method of Okta's own SDK in every form, a line each.</summary>
public sealed class WholeSdkTests
{
    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public async Task Every_call_needs_what_Okta_requires_of_its_operation(int major)
    {
        (string Call, Operation Operation)[] calls = [.. Calls(major)];

        Assert.Equal(
            calls.SelectMany(static call => call.Operation.Scopes.Select(scope => (call.Call, scope))).Order(),
            (await AnalyzeAsync(major, calls, [])).Order());
    }

    [Theory]
    [InlineData("okta.users.manage")]
    [InlineData("okta.policies.manage")]
    [InlineData("okta.apps.read", "okta.apps.manage")]
    [InlineData("okta.logs.read")]
    public async Task Without_a_scope_the_calls_that_need_it_are_told_and_no_others(params string[] missing)
    {
        (string Call, Operation Operation)[] calls = [.. Calls(10)];

        Assert.Equal(
            calls.SelectMany(call => call.Operation.Scopes.Where(missing.Contains).Select(scope => (call.Call, scope))).Order(),
            (await AnalyzeAsync(10, calls, OperationCatalogue.Default.Scopes.All.Except(missing))).Order());
    }

    private static IEnumerable<(string Call, Operation Operation)> Calls(int major) =>
        from method in SdkMethods.Default.All
        where method.Majors.Contains(major)
        from call in (string[])
        [
            $"new {method.Class}().{method.Stem}Async()",
            $"new {method.Class}().{method.Stem}WithHttpInfoAsync()",
            $"new {method.Class}().{method.Stem}()",
            $"((I{method.Class})null!).{method.Stem}Async()",
            $"(Func<object[], Task<object>>)((I{method.Class}Async)null!).{method.Stem}Async",
        ]
        select (call, OperationCatalogue.Default.FindById(method.OperationId).First());

    private static async Task<IEnumerable<(string Call, string Scope)>> AnalyzeAsync(
        int major, (string Call, Operation Operation)[] calls, IEnumerable<string> list)
    {
        string source = "using Okta.Sdk.Api; static class Calls {\n"
            + string.Concat(calls.Select(static (call, index) => string.Create(
                CultureInfo.InvariantCulture, $"static object C{index}() => {call.Call};\n")))
            + "}";
        CSharpCompilation compilation = TestCompilation
            .Create([CSharpSyntaxTree.ParseText(source), CSharpSyntaxTree.ParseText(TestCompilation.SdkUsings)])
            .WithReferences([.. RuntimeReferences.WithoutOktaGen, OktaSdk.Reference(major)]);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        ImmutableArray<Diagnostic> told = await compilation
            .WithAnalyzers(
            [new ScopeUseAnalyzer()], new AnalyzerOptions([TestAdditionalText.Scopes(string.Join('\n', list))], TestOptions.Empty))
            .GetAnalyzerDiagnosticsAsync();
        return told.Select(
            diagnostic => (calls[diagnostic.Location.GetLineSpan().StartLinePosition.Line - 1].Call, diagnostic.Properties["Scope"]!));
    }
}
