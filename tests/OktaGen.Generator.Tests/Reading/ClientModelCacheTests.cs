using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.TestSupport;

namespace OktaGen.Generator.Tests.Reading;

/// <summary>What was read of an interface is remembered exactly as long as reading it again would give the same.</summary>
public sealed class ClientModelCacheTests
{
    private const string Client = """
        namespace App;

        [OktaClient(JsonContext = typeof(AppJson))]
        public interface IUsers : IBase
        {
            [Get(Routes.User), RequiresScope(Routes.Scope)]
            Task<User> GetAsync(string userId, Status? status = null, Marker? marker = null);
        }
        """;

    private const string Base = """
        namespace App;

        public interface IBase
        {
            [Get("/api/v1/groups")]
            Task<string> ListAsync(string? q = null);

            [Get("/api/v1/brands")]
            Task<string> FindAsync(Uri site);
        }
        """;

    private const string Routes = """
        namespace App;

        public static class Routes
        {
            public const string User = "/api/v1/users/{userId}";
            public const string Scope = "okta.users.read";
        }
        """;

    private const string Models = """
        using System.Text.Json.Serialization;

        namespace App;

        public sealed record User(string Id);

        public enum Status { Active, Suspended }

        public readonly struct Marker : IFormattable
        {
            public string ToString(string? format, IFormatProvider? provider) => "m";
        }

        [JsonSerializable(typeof(User))]
        internal sealed partial class AppJson : JsonSerializerContext;
        """;

    private const string Ordinary = """
        namespace App;

        public sealed class Ordinary
        {
            private int _count;

            public int Count() => _count;
        }
        """;

    private static readonly string[] s_sources = [Client, Base, Routes, Models, Ordinary];

    [Theory]
    [InlineData(Ordinary, "=> _count", "=> _count + 1")]
    [InlineData(Ordinary, "private int _count;", "private int _count;\n\n    public int Another(string text) => text.Length;")]
    [InlineData(Ordinary, "public sealed", "// A comment.\npublic sealed")]
    [InlineData(Models, "=> \"m\"", "=> \"n\"")]
    [InlineData(Routes, "/api/v1/users/{userId}\";", "/api/v1/users/{userId}\"; // A comment.")]
    public void An_edit_that_declares_nothing_else_binds_nothing(string file, string text, string replacement)
    {
        (GeneratorRun before, GeneratorRun after) = Edit(file, text, replacement);

        Assert.Same(ModelOf(before), ModelOf(after));
    }

    [Theory]
    [InlineData(Routes, "/api/v1/users/{userId}", "/api/v1/members/{userId}", "GET /api/v1/members/{userId}")]
    [InlineData(Routes, "okta.users.read", "okta.users.manage", "okta.users.manage")]
    [InlineData(Base, "/api/v1/groups", "/api/v1/apps", "GET /api/v1/apps")]
    [InlineData(Base, "string? q = null", "string? search = null", "Query(\"search\", search)")]
    [InlineData(Base, "string? q = null", "int? q = 5", "int? q = 5")]
    [InlineData(Base, "public interface", "[RequiresScope(\"okta.groups.read\")]\npublic interface", "okta.groups.read")]
    [InlineData(Base, "namespace App;", "#nullable disable\nnamespace App;", "site?.OriginalString")]
    [InlineData(Models, "Active,", "Active, Locked,", "case global::App.Status.Locked")]
    [InlineData(Models, "Active,", "[JsonStringEnumMemberName(\"ACTIVE\")] Active,", "return \"ACTIVE\"")]
    [InlineData(Models, "struct Marker : IFormattable", "struct Marker", "has no generated implementation")]
    [InlineData(Models, "[JsonSerializable(typeof(User))]", "", "has no generated implementation")]
    [InlineData(Models, "internal sealed partial class AppJson", "internal sealed partial class AppJson2", "has no generated implementation")]
    [InlineData(Ordinary, "public sealed class Ordinary", "public static class Inner { public sealed class User; }\n\npublic sealed class Ordinary", "Task<global::App.User>")]
    [InlineData(Ordinary, "namespace App;", "global using User = App.Other;\n\nnamespace App;\n\npublic sealed class Other;", "Task<global::App.User>")]
    public void An_edit_elsewhere_that_matters_is_seen(string file, string text, string replacement, string expected)
    {
        (_, GeneratorRun after) = Edit(file, text, replacement);

        Assert.Contains(expected, after.Sources["App.IUsers.g.cs"], StringComparison.Ordinal);
        Assert.Equal(FreshlyGenerated(after), after.Sources["App.IUsers.g.cs"]);
    }

    [Fact]
    public void A_type_that_comes_between_is_seen()
    {
        // Until now User means the one of the outer namespace.
        string[] sources = ["namespace App { public sealed class User; }", Client.Replace("namespace App;", "namespace App.Inner;", StringComparison.Ordinal)
            .Replace("AppJson", "App.AppJson", StringComparison.Ordinal), Base, Routes,
            Models.Replace("public sealed record User(string Id);", "", StringComparison.Ordinal), Ordinary];
        GeneratorRun before = new GeneratorDriverHarness().Run(sources);
        CSharpCompilation edited = before.Input.AddSyntaxTrees(Parse("namespace App.Inner { public sealed class User; }", "/project/New.cs"));

        GeneratorRun after = GeneratorDriverHarness.Run(before.Driver, edited);

        Assert.Contains("Task<global::App.User>", before.Sources["App.Inner.IUsers.g.cs"], StringComparison.Ordinal);
        Assert.Contains("Task<global::App.Inner.User>", after.Sources["App.Inner.IUsers.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_context_by_hand_that_loses_its_default_is_seen()
    {
        const string Context = """
            namespace App
            {
                public class AppJson : System.Text.Json.Serialization.JsonSerializerContext
                {
                    private AppJson() : base(null) { }
                    public static AppJson Default { get; } = new();
                    protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions => null;
                    public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type) => null;
                }
            }
            """;
        GeneratorRun before = new GeneratorDriverHarness().Run(
            Context, "namespace App { [OktaClient(JsonContext = typeof(AppJson))] public interface IUsers { [Get(\"/a\")] Task<int> GetAsync(); } }");
        CSharpCompilation edited = before.Input.ReplaceSyntaxTree(
            before.Input.SyntaxTrees[0],
            Parse(Context.Replace("public static AppJson Default", "public static AppJson Other", StringComparison.Ordinal), before.Input.SyntaxTrees[0].FilePath));

        GeneratorRun after = GeneratorDriverHarness.Run(before.Driver, edited);

        Assert.Contains("AppJson.Default", before.Sources["App.IUsers.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("AppJson.Default", after.Sources["App.IUsers.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_that_goes_is_seen()
    {
        GeneratorRun before = new GeneratorDriverHarness().Run(s_sources);
        CSharpCompilation edited = before.Input.RemoveReferences(before.Input.References.Where(static reference => reference.Display!.EndsWith("System.Text.Json.dll", StringComparison.Ordinal)));

        GeneratorRun after = GeneratorDriverHarness.Run(before.Driver, edited);

        Assert.NotSame(ModelOf(before), ModelOf(after));
    }

    [Fact]
    public void Old_compilations_are_not_kept_alive()
    {
        (WeakReference old, GeneratorRun current) = EditOnce();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(old.IsAlive);
        GC.KeepAlive(current);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static (WeakReference Old, GeneratorRun Current) EditOnce()
    {
        (GeneratorRun before, GeneratorRun after) = Edit(Ordinary, "=> _count", "=> _count + 2");
        return (new WeakReference(before.Input), after);
    }

    private static (GeneratorRun Before, GeneratorRun After) Edit(string file, string text, string replacement)
    {
        GeneratorRun before = new GeneratorDriverHarness().Run(s_sources);
        SyntaxTree old = before.Input.SyntaxTrees[Array.IndexOf(s_sources, file)];
        Assert.Contains(text, file, StringComparison.Ordinal);
        CSharpCompilation edited = before.Input.ReplaceSyntaxTree(old, Parse(file.Replace(text, replacement, StringComparison.Ordinal), old.FilePath));
        return (before, GeneratorDriverHarness.Run(before.Driver, edited));
    }

    // The same sources in new trees, of which nothing is remembered.
    private static string FreshlyGenerated(GeneratorRun run) => new GeneratorDriverHarness()
        .Run([.. run.Input.SyntaxTrees.Take(s_sources.Length).Select(static tree => tree.ToString())])
        .Sources["App.IUsers.g.cs"];

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Default), path, System.Text.Encoding.UTF8);

    private static object ModelOf(GeneratorRun run) => run.Result.TrackedSteps[TrackingNames.Clients].Single().Outputs.Single().Value;
}
