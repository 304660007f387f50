using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Generator.Reading.Findings;
using OktaGen.Generator.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Generator.Tests.Odd;

public sealed class OddInterfaceTests
{
    [Fact]
    public void Refused_members_throw() => Snapshot.Verify(Examples.OfRefusedMembers);

    [Fact]
    public void An_interface_with_static_abstract_members_cannot_be_registered() => Snapshot.Verify(Sources.Api(
        """
        [Get("/1")] Task OneAsync();
        static abstract Task StaticAsync();
        """));

    [Fact]
    public void What_no_class_can_implement_leaves_the_class_there() => Snapshot.Verify(Sources.Api(
        """
        [Get("/1")] Task<User> OneAsync();
        static abstract IApi operator +(IApi left, IApi right);
        """));

    [Fact]
    public void A_base_with_members_that_cannot_be_reached()
    {
        MetadataReference library = Library.Compile(
            "Shared", "namespace Shared { public interface IShared { [Get(\"/1\")] Task OneAsync(); [Get(\"/2\")] internal Task TwoAsync(); } }");
        GeneratorRun run = Generated.Run(
            new GeneratorDriverHarness { References = [library] },
            Sources.Interface("[Get(\"/own\")] Task OwnAsync();", "public interface IApi : Shared.IShared", string.Empty));
        Findings.AssertAre(run, FindingKind.UnsupportedMember);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, 0)]
    [InlineData(LanguageVersion.CSharp8, 1)]
    [InlineData(LanguageVersion.CSharp9, 1)]
    [InlineData(LanguageVersion.CSharp10, 1)]
    [InlineData(LanguageVersion.CSharp11, 1)]
    [InlineData(LanguageVersion.Latest, 1)]
    public void Language_versions(LanguageVersion version, int clients)
    {
        const string Source =
            """
            using OktaGen;
            using System.Collections.Generic;
            using System.Text.Json.Serialization;
            using System.Threading;
            using System.Threading.Tasks;

            namespace Acme
            {
                public sealed class User { public string Id { get; set; } = ""; }

                public enum Status { A }

                [JsonSerializable(typeof(User))]
                internal sealed partial class AcmeJson : JsonSerializerContext
                {
                    public AcmeJson(System.Text.Json.JsonSerializerOptions options) : base(options) { }
                }

                [OktaClient(JsonContext = typeof(AcmeJson))]
                public interface IApi
                {
                    [Get("/1/{id}")] Task<User> GetAsync(string id, Status? status = null, int?[] numbers = null, CancellationToken token = default);
                    [Get("/2")] IAsyncEnumerable<User> ListAsync(string after = null, IEnumerable<Status> statuses = null);
                    [Get("/3")] ValueTask<string> TextAsync();
                    int Property { get; set; }
                }
            }
            """;
        GeneratorRun run = Generated.RunOnBroken(new GeneratorDriverHarness { LanguageVersion = version }, Source);
        Assert.Equal(clients, Generated.ClientFiles(run).Length);
        Assert.Equal(clients == 0, Findings.Of(run).Any(static finding => finding.Kind == FindingKind.LanguageVersionTooOld));
    }

    [Fact]
    public void An_old_compiler_s_context_is_told_of()
    {
        const string Source =
            """
            using OktaGen;
            using System.Text.Json.Serialization;
            using System.Threading.Tasks;

            [JsonSerializable(typeof(string))]
            internal partial class AJson : JsonSerializerContext { }

            [OktaClient(JsonContext = typeof(AJson))]
            public interface IApi { [Get("/1")] Task<string[]> GetAsync(); }
            """;
        GeneratorRun run = Generated.RunOnBroken(new GeneratorDriverHarness { LanguageVersion = LanguageVersion.CSharp8 }, Source);
        Assert.Contains(Findings.Of(run), static finding => finding.Kind == FindingKind.UnusableJsonContext);
    }

    [Fact]
    public void A_huge_interface()
    {
        string members = string.Join("\n", Enumerable.Range(0, 1500).Select(static index => string.Create(
            CultureInfo.InvariantCulture,
            $"[Get(\"/{index}/{{id}}\"), RequiresScope(\"okta.x{index}.read\")] Task<User?> Get{index % 700}Async(string id, {string.Join(", ", Enumerable.Range(0, 1 + (index / 700)).Select(static i => $"int p{i}"))}, CancellationToken token = default);")));
        Generated.Run(Sources.Api(members));
    }
}
