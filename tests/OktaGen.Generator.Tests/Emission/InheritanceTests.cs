using Microsoft.CodeAnalysis;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Generator.Tests.Emission;

public sealed class InheritanceTests
{
    [Fact]
    public void A_diamond_and_members_that_hide_others() => Snapshot.Verify(
        Sources.Api(
            """
            [Get("/own")] new Task<User> GetAsync(string id);
            """).Replace("interface IApi", "interface IApi : ILeft, IRight", StringComparison.Ordinal)
        + """
        namespace Acme
        {
            public interface ITop { [Get("/top"), RequiresScope("okta.top.read")] Task TopAsync(); }

            [RequiresScope("okta.left.read")]
            public interface ILeft : ITop { [Get("/left/{id}")] Task GetAsync(string id); }

            [Header("X-Right", "1")]
            public interface IRight : ITop { [Get("/right/{id}")] Task GetAsync(string id); [Get("/list")] Task ListAsync(List<string?> ids); }
        }
        """);

    [Theory]
    [InlineData("[NoScope]", "", null)]
    [InlineData("[RequiresScope(\"okta.base.read\")]", "", "okta.base.read")]
    [InlineData("", "", "okta.client.read")]
    [InlineData("[NoScope]", "[RequiresScope(\"okta.own.read\")]", "okta.own.read")]
    [InlineData("[RequiresScope(\"okta.base.read\")]", "[NoScope]", null)]
    [InlineData("", "[NoScope]", null)]
    public void The_nearest_that_says_anything_about_scopes_decides(string ofBase, string ofMethod, string? scope)
    {
        string client = Generated.Client(Generated.Run(
            Sources.Interface(string.Empty, "[RequiresScope(\"okta.client.read\")] public interface IApi : IBase", string.Empty)
            + $"namespace Acme {{ {ofBase} public interface IBase {{ [Get(\"/base\")] {ofMethod} Task BaseAsync(); }} }}"));

        Assert.Contains($", \"GET /base\"{(scope is null ? "" : $", \"{scope}\"")})", client, StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_with_an_accessor_that_cannot_be_reached()
    {
        MetadataReference library = Library.Compile("Shared", "namespace Shared { public interface IShared { string Name { get; internal set; } } }");

        GeneratorRun run = new GeneratorDriverHarness { References = [library] }
            .Run(Sources.Interface("[Get(\"/own\")] Task OwnAsync();", "public interface IApi : Shared.IShared", string.Empty));

        Assert.Empty(run.DiagnosticsInGeneratedCode);
        Findings.AssertAre(run, FindingKind.UnsupportedMember);
    }

    [Fact]
    public void Signatures_that_differ_in_nullability_alone() => Generated.Run(
        Sources.Interface("[Get(\"/2\")] new Task ListAsync(List<string> ids);", "public interface IApi : IBase", string.Empty)
        + "namespace Acme { public interface IBase { [Get(\"/1\")] Task ListAsync(List<string?> ids); } }");

    [Fact]
    public void A_base_from_another_assembly()
    {
        MetadataReference library = Library.Compile(
            "Shared",
            """
            namespace Shared
            {
                public interface IShared { [Get("/shared/{id}"), RequiresScope("okta.shared.read")] Task<string> GetAsync(string id, int? limit = 5); }
            }
            """);
        Snapshot.Verify(Generated.Run(
            new GeneratorDriverHarness { References = [library] },
            Sources.Interface("[Get(\"/own\")] Task OwnAsync();", "public interface IApi : Shared.IShared", string.Empty)));
    }

    [Fact]
    public void Members_with_a_body_are_left_alone() => Snapshot.Verify(
        Sources.Interface(
            """
            [Get("/1")] Task OneAsync();
            Task TwiceAsync() => OneAsync();
            static int Count { get; set; }
            static void Static() { }
            private void Private() { }
            int Property => 1;
            Task IBase.BaseAsync() => OneAsync();
            abstract Task IBase.AgainAsync();
            class Nested { }
            """,
            "public interface IApi : IBase",
            string.Empty)
        + """
        namespace Acme
        {
            public interface IBase
            {
                [Get("/base")] Task BaseAsync();
                [Get("/again")] Task AgainAsync() => Task.CompletedTask;
            }
        }
        """);

    [Fact]
    public void A_nested_interface() => Snapshot.Verify(
        """
        namespace Acme;

        public static partial class Outer
        {
            internal struct Inner { [OktaClient] internal interface IApi { [Get("/1")] Task OneAsync(); } }
        }
        """);

    [Fact]
    public void Members_that_are_not_public() => Snapshot.Verify(Sources.Interface(
        """
        [Get("/1")] internal Task InternalAsync();
        [Get("/2")] protected Task ProtectedAsync();
        [Get("/3")] protected internal Task BothAsync(int? limit = null);
        """,
        arguments: string.Empty));
}
