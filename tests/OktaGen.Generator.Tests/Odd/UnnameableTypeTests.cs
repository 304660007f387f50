using System.Collections.Immutable;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Generator.Tests.Odd;

/// <summary>Types that a user can name and a generated file cannot: the interface is refused, and nothing generated is in error.</summary>
public sealed class UnnameableTypeTests
{
    private const string Library =
        """
        using System.Text.Json.Serialization;

        namespace Models
        {
            public sealed record User(string Id);
            public enum Kind { A }
            public static class Outer { public enum Inner { A } }
            public interface IShared { [Get("/shared")] Task<string> SharedAsync(Kind kind); }
            public interface IUsers { [Get("/users")] Task UsersAsync(Kind kind); Kind Property { get; } }

            [JsonSerializable(typeof(User))]
            public sealed partial class ModelsJson : JsonSerializerContext;
        }
        """;

    [Theory]
    [InlineData("[Get(\"/a\")] Task<models::Models.User> AAsync();")]
    [InlineData("[Get(\"/a\")] OktaPageable<models::Models.User?> AAsync();")]
    [InlineData("[Get(\"/a\")] Task<List<models::Models.User[]>> AAsync();")]
    [InlineData("[Get(\"/a\")] Task AAsync(models::Models.Kind? kind = null);")]
    [InlineData("[Get(\"/a\")] Task AAsync(models::Models.Outer.Inner[] kinds);")]
    [InlineData("[Post(\"/a\")] Task AAsync(models::Models.User user);")]
    public void A_type_behind_an_extern_alias(string member)
    {
        GeneratorRun run = RunWithAlias(ImmutableArray.Create("models"), Source(member));

        Findings.AssertAre(run, FindingKind.UnreachableInterface);
        Assert.Contains("referenced by an extern alias alone", Findings.Of(run)[0].Arguments[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_interface_behind_an_extern_alias() => Findings.AssertAre(
        RunWithAlias(ImmutableArray.Create("models"), Source("[Get(\"/a\")] Task AAsync();", " : models::Models.IShared")),
        FindingKind.UnreachableInterface);

    [Fact]
    public void A_JSON_context_behind_an_extern_alias() => Findings.AssertAre(
        RunWithAlias(
            ImmutableArray.Create("models"),
            Source("[Get(\"/a\")] Task<int> AAsync();")
                .Replace("[OktaClient]", "[OktaClient(JsonContext = typeof(models::Models.ModelsJson))]", StringComparison.Ordinal)),
        FindingKind.UnusableJsonContext);

    [Fact]
    public void A_reference_with_an_alias_beside_the_global_one_is_as_good_as_any() => Findings.AssertAre(
        RunWithAlias(
            ImmutableArray.Create("global", "models"),
            Source("[Get(\"/a\")] Task AAsync(models::Models.Kind kind);", " : models::Models.IShared")));

    [Fact]
    public void A_type_that_the_project_s_own_hides()
    {
        string source = Source("[Get(\"/a\")] Task AAsync(models::Models.Kind kind);") + "namespace Models { public enum Kind { B } }";

        Findings.AssertAre(RunWithAlias(ImmutableArray.Create("global", "models"), source), FindingKind.UnreachableInterface);
    }

    [Fact]
    public void An_inherited_member_of_a_type_that_the_project_s_own_hides() => Findings.AssertAre(
        Generated.RunOnBroken(
            new GeneratorDriverHarness { References = [TestSupport.Library.Compile("Models", Library)] },
            "namespace Acme { [OktaClient] public interface IApi : Models.IUsers { } } namespace Models { public enum Kind { B } }"),
        FindingKind.UnreachableInterface,
        FindingKind.UnsupportedMember);

    [Fact]
    public void A_type_that_is_nested_with_protected_access() => Findings.AssertAre(
        Generated.RunOnBroken(
            "[OktaClient] public interface IApi { protected enum Kind { A } [Get(\"/a\")] protected Task AAsync(Kind kind); }"),
        FindingKind.UnreachableInterface);

    [Fact]
    public void An_interface_that_another_assembly_has_as_well() => Generated.RunOnBroken(
        new GeneratorDriverHarness { References = [TestSupport.Library.Compile("Models", Library)] },
        "namespace Models { [OktaClient] public interface IShared { [Get(\"/a\")] Task AAsync(Kind kind); } public enum Kind { B } }");

    [Fact]
    public void What_is_implemented_by_hand_need_not_be_named_by_a_generated_file() => Findings.AssertAre(
        RunWithAlias(
            ImmutableArray.Create("models"),
            Source("[Get(\"/a\")] Task AAsync(models::Models.Kind kind); [Get(\"/b\")] Task BAsync();")
                + "namespace Acme { partial class ApiClient { public Task AAsync(models::Models.Kind kind) => BAsync(); } }"));

    private static GeneratorRun RunWithAlias(ImmutableArray<string> aliases, string source) => Generated.RunOnBroken(
        new GeneratorDriverHarness { References = [TestSupport.Library.Compile("Models", Library).WithAliases(aliases)] },
        source);

    private static string Source(string member, string bases = "") =>
        $$"""
        extern alias models;

        namespace Acme { [OktaClient] public interface IApi{{bases}} { {{member}} } }

        """;
}
