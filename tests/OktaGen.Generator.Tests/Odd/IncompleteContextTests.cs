using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Generator.Tests.Odd;

/// <summary>
/// JSON contexts that name no type. System.Text.Json leaves them incomplete, which is an error that keeps a compiler from running analyzers.
/// </summary>
public sealed class IncompleteContextTests
{
    [Theory]
    [InlineData("internal sealed partial class Json : JsonSerializerContext;", "Json")]
    [InlineData("public partial class Json : JsonSerializerContext { public int Count => 1; }", "Json")]
    [InlineData("partial class Outer { internal partial record struct Inner { internal partial class Json : JsonSerializerContext; } }",
        "Outer.Inner.Json")]
    [InlineData("partial class Json : JsonSerializerContext { public Json(JsonSerializerOptions? options) : base(options) { } }", "Json")]
    [InlineData("partial class Json : JsonSerializerContext { public override JsonTypeInfo? GetTypeInfo(Type type) => null; }", "Json")]
    [InlineData(
        "partial class Json : JsonSerializerContext { protected override JsonSerializerOptions? GeneratedSerializerOptions => null; }", "Json")]
    [InlineData("partial class Json : JsonSerializerContext; [OktaClient(JsonContext = typeof(Json))] interface IOther;", "Json")]
    public void It_compiles_and_is_told_of(string context, string name)
    {
        GeneratorRun run = Generated.Run(Source(context, name));

        Assert.All(Findings.Of(run), static finding =>
            Assert.Equal("it declares no type: add [JsonSerializable(typeof(…))] to it", finding.Arguments[2]));
        Assert.Single(run.Sources.Keys, key => key == $"N.{name}-Context.g.cs");
    }

    [Theory]
    [InlineData("[JsonSerializable(typeof(int))] partial class Json : JsonSerializerContext;")]
    [InlineData("class Json : JsonSerializerContext;")]
    [InlineData("abstract partial class Json : JsonSerializerContext;")]
    [InlineData("partial class Json : Base; abstract class Base(JsonSerializerOptions? o) : JsonSerializerContext(o);")]
    [InlineData("partial class Json;")]
    public void Other_contexts_are_left_to_their_owners(string context) => Assert.DoesNotContain(
        Generated.RunOnBroken(Source(context, "Json")).Sources.Keys,
        static key => key.Contains("-Context", StringComparison.Ordinal));

    [Fact]
    public void Contexts_whose_names_differ_by_case_alone_do_not_stop_the_generator() => Generated.RunOnBroken(
        Source("partial class Json : JsonSerializerContext; partial class JSON : JsonSerializerContext; "
            + "[OktaClient(JsonContext = typeof(JSON))] interface IOther;", "Json"));

    [Fact]
    public void A_type_that_is_added_makes_place_for_System_Text_Json()
    {
        GeneratorRun run = Generated.Run(Source("internal sealed partial class Json : JsonSerializerContext;", "Json"));
        GeneratorRun edited = Generated.Edit(run, static compilation => Generated.Replace(
            compilation, "internal sealed partial class Json", "[JsonSerializable(typeof(int))] internal sealed partial class Json"));

        Assert.DoesNotContain("N.Json-Context.g.cs", edited.Sources.Keys);
        Assert.Empty(edited.Diagnostics);
        Findings.AssertAre(edited);
    }

    [Fact]
    public void A_context_that_names_types_is_left_incomplete_where_System_Text_Json_refuses_the_language()
    {
        const string Source =
            """
            using OktaGen;
            using System.Text.Json.Serialization;
            namespace N
            {
                [JsonSerializable(typeof(int))] partial class Json : JsonSerializerContext { }
                [OktaClient(JsonContext = typeof(Json))] interface IApi { }
            }
            """;
        var harness = new GeneratorDriverHarness { LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp8 };

        Assert.DoesNotContain("N.Json-Context.g.cs", Generated.RunOnBroken(harness, Source).Sources.Keys);
    }

    [Fact]
    public void An_endpoint_that_needs_the_context_throws() => Findings.AssertAre(
        Generated.Run(Source("partial class Json : JsonSerializerContext;", "Json")), FindingKind.UnusableJsonContext);

    private static string Source(string context, string name) =>
        $$"""
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;

        namespace N;

        {{context}}

        [OktaClient(JsonContext = typeof({{name}}))]
        internal interface IApi { [Get("/1")] Task<int> OneAsync(); }
        """;
}
