using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Generator.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Generator.Tests.Emission;

/// <summary>What surrounds an interface: its project, its packages, the machine.</summary>
public sealed class ProjectTests
{
    private const string PackagedModels =
        """
        using System.Text.Json.Serialization;

        [assembly: OktaJsonContext(typeof(Models.ModelsJson))]

        namespace Models
        {
            public sealed record App(string Id);

            [JsonSerializable(typeof(App))]
            public sealed partial class ModelsJson : JsonSerializerContext;
        }
        """;

    [Fact]
    public void Models_that_come_with_their_context() => Snapshot.Verify(Generated.Run(
        new GeneratorDriverHarness { References = [Library.Compile("Models", PackagedModels)] },
        Sources.Api(
            """
            [Get("/1")] Task<User> UserAsync();
            [Get("/2")] OktaPageable<Models.App> AppsAsync();
            [Post("/3")] Task<Models.App> CreateAsync(Models.App app);
            """)));

    [Fact]
    public void Models_that_come_with_their_context_need_no_other() => Generated.Run(
        new GeneratorDriverHarness { References = [Library.Compile("Models", PackagedModels)] },
        Sources.Interface("[Get(\"/2\")] Task<Models.App[]> AppsAsync();", arguments: string.Empty));

    [Fact]
    public void A_packaged_context_that_cannot_be_reached_is_not_used() => Generated.Run(
        new GeneratorDriverHarness { References = [Library.Compile("Models", PackagedModels.Replace("public sealed partial", "internal sealed partial", StringComparison.Ordinal))] },
        Sources.Interface("[Get(\"/2\")] Task<Models.App[]> AppsAsync();", arguments: string.Empty));

    [Fact]
    public void The_context_of_the_own_assembly() => Generated.Run(
        "[assembly: OktaJsonContext(typeof(Acme.AcmeJson))]\n" + Sources.Models + Sources.Interface("[Get(\"/1\")] Task<User> UserAsync();", arguments: string.Empty));

    [Fact]
    public void Obsolete_types_and_members() => Generated.Run(
        """
        namespace Acme;

        [Obsolete] public enum Old { A, [Obsolete("x")] B, [Obsolete("x", true)] C }

        [Obsolete("gone")]
        [OktaClient]
        public interface IApi
        {
            [Get("/1"), Obsolete] Task OneAsync(Old old, Old[] olds);
        }

        [Obsolete("gone", true)]
        [OktaClient]
        public interface IGone
        {
            [Get("/1")] Task OneAsync();
        }
        """);

    [Fact]
    public void What_only_obsolete_code_can_name_stands_in_obsolete_members() => Generated.Run(
        """
        using System.Text.Json.Serialization;

        namespace Acme
        {
            [Obsolete("gone", true)] public enum Old { A, B }

            [Obsolete("gone", true)] public static class Outer { public enum Kind { A } }

            [Obsolete("gone", true, DiagnosticId = "ACME1")] public sealed class User;

            [OktaClient(JsonContext = typeof(AcmeJson))]
            public interface IApi
            {
                [Obsolete("x"), Get("/1")] Task OneAsync(Old old, Old?[] olds, Outer.Kind kind);
                [Obsolete("x"), Get("/2")] Task<Old[]> TwoAsync();
                [Obsolete("x"), Get("/3")] Task<Old> ThreeAsync(Old old = Old.B);
                [Obsolete("x"), Get("/4")] OktaPageable<Outer.Kind?> FourAsync();
                [Obsolete("x"), Get("/5")] Task ToString(Old old);
                [Obsolete("x")] Task RefusedAsync(Old old);
                [Obsolete("x")] Outer.Kind Property { get; set; }
                [Get("/6")] Task SixAsync();
            }

            [Obsolete("x")]
            [OktaClient(JsonContext = typeof(OldJson))]
            public interface IOldApi : IOldBase { [Get("/1")] Task<int> OneAsync(User[] body); }

            [Obsolete("gone", true)] public interface IOldBase { [Get("/2")] Task ToString(Old old); int Count { get; } }

            [JsonSerializable(typeof(int))]
            internal sealed partial class AcmeJson : JsonSerializerContext;

            [Obsolete("gone", true)]
            [JsonSerializable(typeof(int))]
            internal sealed partial class OldJson : JsonSerializerContext;
        }
        """);

    [Fact]
    public void A_part_of_the_class_by_hand() => Snapshot.Verify(Sources.Api(
        """
        [Get("/1")] Task OneAsync();
        [Get("/2")] Task ByHandAsync(string id);
        [Get("/3")] Task ExplicitlyByHandAsync();
        [Get("/4")] Task HiddenAsync();
        [Get("/5")] Task OtherReturnAsync();
        """)
        + """
        namespace Acme
        {
            partial class ApiClient : IDisposable
            {
                private int s_OneAsync, _other;
                private readonly string _connection = "";
                private int HiddenAsync => s_OneAsync + _other;

                public ApiClient(string unused) : this((OktaConnection)null!) => Console.WriteLine(unused + _connection);

                public Task ByHandAsync(string id) => Task.CompletedTask;

                Task IApi.ExplicitlyByHandAsync() => Task.CompletedTask;

                public void OtherReturnAsync() => s_OneAsync = _other = HiddenAsync;

                public void Dispose() { }
            }
        }
        """);

    [Fact]
    public void What_only_members_by_hand_need_is_not_generated()
    {
        string client = Generated.Client(Generated.Run(
            Sources.Api("[Get(\"/1\")] Task<User> OneAsync(Status status);")
            + "namespace Acme { partial class ApiClient { public Task<User> OneAsync(Status status) => throw null!; } }"));

        Assert.DoesNotContain("s_json", client, StringComparison.Ordinal);
        Assert.DoesNotContain("WireNameOf", client, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public interface IApi", "partial class ApiClient", "public sealed partial class")]
    [InlineData("public interface IApi", "internal partial class ApiClient", "internal sealed partial class")]
    [InlineData("internal interface IApi", "partial class ApiClient", "internal sealed partial class")]
    public void A_part_says_how_accessible_the_class_is_or_leaves_it_to_the_interface(string head, string part, string expected) =>
        Assert.Contains(expected, Generated.Client(Generated.Run(
            Sources.Interface("[Get(\"/1\")] Task OneAsync();", head, string.Empty) + $"namespace Acme {{ {part} {{ }} }}")), StringComparison.Ordinal);

    [Fact]
    public void An_obsolete_part_of_an_obsolete_client() => Generated.Run(
        "namespace Acme { [Obsolete(\"x\"), OktaClient] public interface IApi { [Get(\"/1\")] Task OneAsync(); } [Obsolete(\"x\")] partial class ApiClient { } }");

    [Fact]
    public void A_public_part_of_the_class_of_an_internal_interface() => Generated.Run(
        Sources.Models.Replace("public sealed record", "internal sealed record", StringComparison.Ordinal)
        + Sources.Interface("[Get(\"/1\")] Task<User> OneAsync();", "internal interface IApi")
        + "namespace Acme { public sealed partial class ApiClient { } }");

    [Fact]
    public void A_type_of_another_file_with_the_name_of_the_class() =>
        Generated.Run(Sources.Interface("[Get(\"/1\")] Task OneAsync();", arguments: string.Empty), "namespace Acme { file class ApiClient { } }");

    [Fact]
    public void An_assembly_that_complies_with_the_CLS() => Generated.Run(
        "[assembly: CLSCompliant(true)]\n" + Sources.Interface("[Get(\"/1\")] Task<string> OneAsync(int? limit = null);", arguments: string.Empty));

    [Fact]
    public void A_list_in_a_library_that_complies_with_the_CLS() => Generated.Run(
        new GeneratorDriverHarness { AdditionalTexts = [TestAdditionalText.Scopes("okta.users.read\n")] }, "[assembly: CLSCompliant(true)]");

    [Fact]
    public void A_list_in_the_oldest_language()
    {
        GeneratorRun run = Generated.RunOnBroken(
            new GeneratorDriverHarness { LanguageVersion = LanguageVersion.CSharp7_3, AdditionalTexts = [TestAdditionalText.Scopes("okta.users.read\n")] },
            "internal class C { }");
        Assert.Contains("\"okta.users.read\"", run.Sources[Generated.ScopesFile], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[OktaClient] interface IProbe;", null, false)]
    [InlineData("[OktaClient] interface IProbe;", "okta.groups.read\n", true)]
    [InlineData("[OktaClient] interface IProbe;", "", true)]
    [InlineData("class C;", null, false)]
    public void Tests_that_see_the_list_of_their_app_have_none_unless_they_say_so(string source, string? scopes, bool isEmitted)
    {
        const string App =
            "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")] [OktaClient] public interface IDirectory;";
        var harness = new GeneratorDriverHarness
        {
            References = [Library.Compile("App", App, "okta.users.read\n")],
            AdditionalTexts = scopes is null ? [] : [TestAdditionalText.Scopes(scopes)],
        };
        GeneratorRun run = Generated.Run(harness, source);

        Assert.Equal(isEmitted, run.Sources.ContainsKey(Generated.ScopesFile));
    }

    [Fact]
    public void A_list_that_cannot_be_seen_takes_no_place()
    {
        var app = Library.Compile("App", "[OktaClient] public interface IDirectory;", "okta.users.read\n");
        GeneratorRun run = Generated.Run(new GeneratorDriverHarness { References = [app] }, "[OktaClient] interface IProbe;");

        Assert.Contains(Generated.ScopesFile, run.Sources.Keys);
    }

    [Theory]
    [InlineData("namespace Tests.GrantedScopes { class C; }", false)]
    [InlineData("namespace Tests { class GrantedScopes; }", false)]
    [InlineData("namespace Tests.Inner.GrantedScopes { class C; }", true)]
    [InlineData("namespace GrantedScopes { class C; }", true)]
    public void A_name_that_is_taken_gets_no_list(string source, bool isEmitted)
    {
        GeneratorRun run = Generated.Run(new GeneratorDriverHarness { AdditionalTexts = [TestAdditionalText.Scopes("okta.users.read\n")] }, source);

        Assert.Equal(isEmitted, run.Sources.ContainsKey(Generated.ScopesFile));
    }

    [Fact]
    public void Experimental_types_and_members() => Generated.Run(
        """
        #pragma warning disable ACME1, ACME2, ACME3, ACME4, ACME5, ACME6
        using System.Diagnostics.CodeAnalysis;
        using System.Text.Json.Serialization;

        namespace Acme
        {
            [Experimental("ACME1")] public enum Mode { A }

            [Obsolete("old", DiagnosticId = "ACME6")] public enum Old { A }

            public enum Partly { A, [Experimental("ACME2")] B }

            [Experimental("ACME3")] public sealed record New(string Id);

            public static class Outer { [Experimental("ACME4")] public static class Inner { public interface ISome; } }

            [JsonSerializable(typeof(New))]
            internal sealed partial class AcmeJson : JsonSerializerContext;

            [OktaClient(JsonContext = typeof(AcmeJson))]
            public interface IApi
            {
                [Get("/1")] Task<string> OneAsync(Mode mode, Mode?[] modes, Partly partly, Old old);
                [Get("/2")] OktaPageable<New> TwoAsync();
                [Post("/3")] Task ThreeAsync(New[] body);
                Task RefusedAsync(List<Outer.Inner.ISome> some);
            }

            [Experimental("ACME5"), OktaClient]
            public interface INext
            {
                [Get("/1")] Task<string> OneAsync();
            }
        }
        """);

    [Fact]
    public void Attributes_that_promise_more_about_nulls() => Generated.Run(Sources.Api(
        """
        [Get("/1")] Task OneAsync([System.Diagnostics.CodeAnalysis.AllowNull] string q);
        [Get("/2")] [return: System.Diagnostics.CodeAnalysis.NotNull] Task<User>? TwoAsync();
        [Get("/3")] Task<User> ToString([System.Diagnostics.CodeAnalysis.AllowNull] string q);
        """));

    [Fact]
    public void A_client_within_an_obsolete_class() => Generated.Run(
        """
        namespace Acme;

        [Obsolete("gone", true)]
        public class Outer
        {
            [OktaClient]
            public interface IApi { [Get("/1")] Task OneAsync(); }
        }
        """);

    [Fact]
    public void Names_that_differ_by_where_their_dot_stands() => Generated.Run(
        "namespace A_ { [OktaClient] public interface IX { } } namespace A { [OktaClient] public interface _IX { } }");

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_machine_s_culture_changes_nothing(string culture)
    {
        string source = Sources.Api(
            """
            [Delete("/{i}")] Task ITITLE_iıİAsync(int i, int a = -5, double b = -1.5, decimal c = -1.5m, DayOfWeek d = (DayOfWeek)(-1), Status e = default);
            """);
        string expected = Generated.Client(Generated.Run(source));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, Generated.Client(Generated.Run(source)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Generated_text_has_the_line_ends_of_no_machine() => Assert.DoesNotContain(
        '\r',
        Generated.Client(Generated.Run(Sources.Api("[Get(\"/1\")]\nTask OneAsync(\n  Status status);").ReplaceLineEndings("\r\n"))));
}
