using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Generator.Tests.Odd;

/// <summary>Members that the user implements in a part of the generated class: they need not be endpoints.</summary>
public sealed class ByHandTests
{
    [Theory]
    [InlineData("string Name { get; }", "string IApi.Name => \"x\";")]
    [InlineData("string Name { get; }", "public string Name => \"x\";")]
    [InlineData("string Name { get; }", "public string Name { get; set; } = \"x\";")]
    [InlineData("string Name { get; set; }", "public string Name { get; set; } = \"x\";")]
    [InlineData("string Name { get; init; }", "public string Name { get; init; } = \"x\";")]
    [InlineData("int this[string name] { get; }", "public int this[string name] => 1;")]
    [InlineData("int this[string name] { get; }", "int IApi.this[string name] => 1;")]
    [InlineData("event Action Changed;", "public event Action Changed { add { } remove { } }")]
    [InlineData("event Action Changed;", "event Action IApi.Changed { add { } remove { } }")]
    [InlineData("Task FirstAsync();", "public Task FirstAsync() => OneAsync();")]
    [InlineData("Task FirstAsync();", "Task IApi.FirstAsync() => OneAsync();")]
    [InlineData("int Count();", "public int Count() => 1;")]
    [InlineData("T Get<T>() where T : new();", "public T Get<T>() where T : new() => new T();")]
    [InlineData("ref readonly int Get();", "public ref readonly int Get() => throw null!;")]
    [InlineData("static abstract int Count();", "public static int Count() => 1;")]
    [InlineData("static abstract IApi operator +(IApi one, IApi other);", "static IApi IApi.operator +(IApi one, IApi other) => one;")]
    public void A_member_by_hand_is_no_endpoint(string member, string implementation) =>
        Findings.AssertAre(Generated.Run(Api(member, implementation)));

    [Theory]
    [InlineData("string Name { get; set; }", "public string Name => \"x\";", FindingKind.UnsupportedMember)]
    [InlineData("string Name { get; set; }", "public string Name { get; private set; } = \"x\";", FindingKind.UnsupportedMember)]
    [InlineData("string Name { get; set; }", "public string Name { get; init; } = \"x\";", FindingKind.UnsupportedMember)]
    [InlineData("object Name { get; }", "public string Name => \"x\";", FindingKind.UnsupportedMember)]
    [InlineData("string Name { get; }", "internal string Name => \"x\";", FindingKind.UnsupportedMember)]
    [InlineData("string Name { get; }", "public static string Name => \"x\";", FindingKind.UnsupportedMember)]
    [InlineData("string Name { get; }", "public string Other => \"x\";", FindingKind.UnsupportedMember)]
    [InlineData("int this[string name] { get; }", "public int this[int name] => 1;", FindingKind.UnsupportedMember)]
    [InlineData("event Action Changed;", "public event Action<int> Changed { add { } remove { } }", FindingKind.UnsupportedMember)]
    [InlineData("event Action Changed;", "public event Action Other { add { } remove { } }", FindingKind.UnsupportedMember)]
    [InlineData("Task FirstAsync();", "public ValueTask FirstAsync() => default;", FindingKind.MissingVerb)]
    [InlineData("ref int Get();", "public int Get() => 1;", FindingKind.MissingVerb)]
    [InlineData("static abstract int Count();", "public int Count() => 1;", FindingKind.MissingVerb)]
    internal void What_implements_half_of_a_member_leaves_it_to_the_generator(
        string member, string implementation, FindingKind expected)
    {
        GeneratorRun run = Generated.RunOnBroken(Api(member, implementation));

        Assert.Contains(Findings.Of(run), finding => finding.Kind == expected);
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id is "CS0535" or "CS0736" or "CS0738");
    }

    [Fact]
    public void A_part_that_says_which_tool_it_comes_from() => Generated.Run(
        "[OktaClient] public interface IApi; [System.CodeDom.Compiler.GeneratedCode(\"other\", \"1\")] partial class ApiClient;");

    [Fact]
    public void What_an_interface_of_the_framework_asks_for_is_written_by_hand() => Findings.AssertAre(Generated.Run(
        "[OktaClient] public interface IApi : IDisposable, IAsyncDisposable { [Get(\"/1\")] Task OneAsync(); }"
            + "partial class ApiClient { public void Dispose() { } ValueTask IAsyncDisposable.DisposeAsync() => default; }"));

    [Fact]
    public void What_an_interface_of_the_framework_asks_for_is_told_of_without_a_part_by_hand() => Findings.AssertAre(
        Generated.Run("[OktaClient] public interface IApi : IDisposable { [Get(\"/1\")] Task OneAsync(); }"), FindingKind.MissingVerb);

    [Fact]
    public void An_endpoint_by_hand_still_says_which_request_it_sends()
    {
        GeneratorRun run = Generated.Run(Api("[Get(\"two\")] Task TwoAsync();", "public Task TwoAsync() => OneAsync();"));

        Findings.AssertAre(run, FindingKind.MalformedRoute);
    }

    private static string Api(string member, string implementation) =>
        $$"""
        [OktaClient] public interface IApi { [Get("/1")] Task OneAsync(); {{member}} }

        partial class ApiClient { {{implementation}} }
        """;
}
