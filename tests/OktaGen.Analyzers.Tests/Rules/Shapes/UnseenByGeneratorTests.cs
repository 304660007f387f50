using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OktaGen.Analyzers.Rules.Shapes;
using OktaGen.TestSupport;

namespace OktaGen.Analyzers.Tests.Rules.Shapes;

// Without the testing library, whose generators cannot be told of each other's files.
public sealed class UnseenByGeneratorTests
{
    private const string JsonContext =
        """
        [System.Text.Json.Serialization.JsonSerializable(typeof(int))]
        internal sealed partial class Json : System.Text.Json.Serialization.JsonSerializerContext;
        """;

    [Theory]
    [InlineData("[OktaClient] public interface IApi { [Get(\"/1\")] Task OneAsync(Kind kind); }", "public enum Kind { A }")]
    [InlineData("[OktaClient] public interface IApi { [Get(\"/1\")] Task OneAsync(Kind?[] kinds); }", "public enum Kind { A }")]
    [InlineData("[OktaClient(JsonContext = typeof(Json))] public interface IApi { [Get(\"/1\")] Task<Model> OneAsync(); }",
        "public sealed class Model;")]
    [InlineData("[OktaClient] public interface IApi : IBase { [Get(\"/1\")] Task OneAsync(); }",
        "public interface IBase { [Get(\"/2\")] Task TwoAsync(); }")]
    public async Task A_client_that_does_not_implement_its_interface_is_told_of(string source, string other) => Assert.Equal(
        "warning OKTA0137: 'IApi' is not implemented by 'ApiClient': it needs what another generator writes, and generators do not see each "
            + "other's work; write that in a file of the project, or have it come from a project of its own",
        Assert.Single(await AnalyzeAsync(source + JsonContext, other)));

    [Theory]
    [InlineData(
        "public partial struct Value;",
        "public partial struct Value : IFormattable { public string ToString(string? f, IFormatProvider? p) => \"\"; }")]
    [InlineData(
        "public partial class Value;",
        "public partial class Value : IFormattable { public string ToString(string? f, IFormatProvider? p) => \"\"; }")]
    public async Task An_endpoint_that_throws_is_told_of(string source, string other) => Assert.StartsWith(
        "warning OKTA0137: 'IApi.OneAsync' throws when it is called: ",
        Assert.Single(await AnalyzeAsync(
            "[OktaClient] public interface IApi { [Get(\"/1\")] Task OneAsync(Value value); [Get(\"/2\")] Task TwoAsync(); }" + source,
            other)),
        StringComparison.Ordinal);

    [Fact]
    public async Task An_endpoint_that_throws_for_want_of_a_context_is_told_of() => Assert.StartsWith(
        "warning OKTA0137: 'IApi.OneAsync' throws when it is called: ",
        Assert.Single(await AnalyzeAsync(
            "[OktaClient(JsonContext = typeof(Written))] public interface IApi { [Get(\"/1\")] Task<int> OneAsync(); }",
            """
            public sealed class Written : System.Text.Json.Serialization.JsonSerializerContext
            {
                public Written() : base(null) { }
                public static Written Default { get; } = new();
                protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;
                public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
            }
            """)),
        StringComparison.Ordinal);

    [Fact]
    public async Task An_interface_that_another_generator_writes_is_told_of() => Assert.StartsWith(
        "warning OKTA0137: 'IPage' has no client: ",
        Assert.Single(await AnalyzeAsync(
            string.Empty, "public class Page { [OktaClient] public interface IPage { [Get(\"/1\")] Task OneAsync(); } }")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "[OktaClient] public interface IApi { [Get(\"/1\")] Task OneAsync(int a); [Get(\"/2\")] Task TwoAsync(object a); Task "
            + "ThreeAsync(); }")]
    [InlineData("[OktaClient] public interface IApi { [Get(\"/1\")] Task OneAsync(Missing a); }")]
    [InlineData("[OktaClient] file interface IApi;")]
    [InlineData("namespace A { [OktaClient] interface IApi; class ApiClient; }")]
    [InlineData("namespace A { [OktaClient] interface IApi; } namespace B { [OktaClient] interface IApi; }")]
    [InlineData("[OktaClient] interface IApi; [OktaClient(Name = \"Api\")] interface IOther;")]
    [InlineData("namespace A { [OktaClient] interface IApi; } namespace a { [OktaClient] interface IApi; }")]
    [InlineData(
        "[OktaClient] interface IApi { [Get(\"/1\")] Task OneAsync(); int Two { get; } } partial class ApiClient { public int "
            + "Two => 2; }")]
    [InlineData("[OktaClient] interface IApi; [System.CodeDom.Compiler.GeneratedCode(\"other\", \"1\")] partial class ApiClient;")]
    public async Task What_the_generator_read_as_the_rules_do_is_left_to_other_rules(string source) =>
        Assert.Empty(await AnalyzeAsync(source, "internal static class Unrelated;"));

    private static async Task<IEnumerable<string>> AnalyzeAsync(string source, string other)
    {
        GeneratorRun run = new GeneratorDriverHarness().Run(source);
        CSharpCompilation compilation = run.Output.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(other, (CSharpParseOptions)run.Output.SyntaxTrees[0].Options, "Other/Written.g.cs"));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic =>
            diagnostic.Severity == DiagnosticSeverity.Error && run.IsInGeneratedCode(diagnostic));
        ImmutableArray<Diagnostic> diagnostics =
            await compilation.WithAnalyzers([new UnseenByGeneratorAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return diagnostics.Select(static diagnostic => diagnostic.ToString())
            .Select(static text => text[text.IndexOf("warning", StringComparison.Ordinal)..]);
    }
}
