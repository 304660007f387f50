using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Generator.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Generator.Tests.Reading;

/// <summary>An edit has those interfaces read again that it can reach, and no others.</summary>
public sealed class TypingTests
{
    private const string Users = """
        namespace App;

        [OktaClient(JsonContext = typeof(UserJson))]
        public interface IUsers : IBase
        {
            [Get("/api/v1/users/{userId}"), RequiresScope("okta.users.read")]
            Task<User> GetAsync(string userId, Status? status = null, CancellationToken cancellationToken = default);
        }
        """;

    private const string Groups = """
        using App.Parts;

        namespace App;

        [OktaClient(JsonContext = typeof(GroupJson))]
        public interface IGroups
        {
            [Get(Routes.Group)]
            Task<Group> GetAsync(string groupId, Marker? marker = null);
        }

        [OktaClient]
        public interface IBrands : IBase
        {
            [Get("/api/v1/brands")]
            Task<string> ListAsync();
        }
        """;

    private const string Base = """
        namespace App;

        public interface IBase : IRoot
        {
            [Get("/api/v1/sessions/me")]
            Task<string> GetSessionAsync();
        }

        public interface IRoot;
        """;

    private const string Models = """
        #nullable enable
        using System.Text.Json.Serialization;

        namespace App;

        public sealed record User(string Id)
        {
            public string? Login { get; init; }
        }

        public sealed record Group(string Id);

        public enum Status { Active, Suspended }

        [JsonSerializable(typeof(User))]
        internal sealed partial class UserJson : JsonSerializerContext;

        [JsonSerializable(typeof(Group))]
        internal sealed partial class GroupJson : JsonSerializerContext;
        """;

    private const string Parts = """
        namespace App.Parts;

        public readonly struct Marker : IFormattable
        {
            public string ToString(string? format, IFormatProvider? provider) => "m";
        }

        public static class Routes
        {
            public const string Group = Prefix + "/" + nameof(Service.Total) + "/{groupId}";
            private const string Prefix = Paths.Version;
        }

        public static class Paths
        {
            public const string Version = "/api/v1";
        }
        """;

    private const string Ordinary = """
        namespace App;

        public partial class Page
        {
            public IUsers? Users { get; set; }

            public int Count() => 1;
        }

        public sealed class Service(IUsers users)
        {
            private readonly IUsers _users = users;

            public int Total() => 1;
        }
        """;

    private static readonly string[] s_sources = [Users, Groups, Base, Models, Parts, Ordinary, TestCompilation.ImplicitUsings];

    [Theory]
    [InlineData(Users, "/users/{userId}", "/users/{userId}/blocks", "IUsers")]
    [InlineData(Users, "okta.users.read", "okta.users.manage", "IUsers")]
    [InlineData(Users, "Status? status", "Status status", "IUsers")]
    [InlineData(Users, "{\n    [Get", "{\n    [Delete(\"/api/v1/users/{id}\")]\n    Task DeleteAsync(string id);\n\n    [Get", "IUsers")]
    [InlineData(Users, "{\n    [Get", "{\n    [Dele\n    [Get", "IUsers")]
    [InlineData(Users, "namespace App;", "using App.Parts;\n\nnamespace App;", "IUsers")]
    [InlineData(Users, "namespace App;", "// A comment.\nnamespace App;", "")]
    [InlineData(Groups, "/api/v1/brands", "/api/v1/domains", "IBrands")]
    [InlineData(Groups, "Task<string> ListAsync", "Task<string> Lis", "IBrands")]
    [InlineData(Groups, "Marker? marker", "Marker? mark", "IGroups")]
    [InlineData(Groups, "using App.Parts;", "using App.Parts;\nusing System.Text;", "IBrands IGroups")]
    [InlineData(Base, "/sessions/me", "/sessions/you", "IBrands IUsers")]
    [InlineData(Base, "IRoot;", "IRoot { [Get(\"/a\")] Task AAsync(); }", "IBrands IUsers")]
    [InlineData(Models, "Suspended", "Suspended, Locked", "IUsers")]
    [InlineData(Models, "string? Login", "string? Email", "")]
    [InlineData(Models, "string Id", "string Key", "")]
    [InlineData(Models, "record User(", "record Person(", "IUsers")]
    [InlineData(Models, "record Group(", "record Team(", "IGroups")]
    [InlineData(Models, "namespace App;", "#nullable disable\nnamespace App;", "IGroups IUsers")]
    [InlineData(Parts, "=> \"m\"", "=> \"n\"", "")]
    [InlineData(Parts, " : IFormattable", "", "IGroups")]
    [InlineData(Parts, "\"/api/v1\"", "\"/api/v2\"", "IGroups")]
    [InlineData(Ordinary, "Count() => 1", "Count() => 2", "")]
    [InlineData(Ordinary, "Count() => 1;", "Count() => 1;\n\n    public void Another() { }", "")]
    [InlineData(Ordinary, "IUsers _users", "IUsers _people", "")]
    [InlineData(Ordinary, "Total() => 1", "Total() => 2", "")]
    [InlineData(Ordinary, "Total()", "Sum()", "IGroups")]
    [InlineData(Ordinary, "public sealed class", "public sealed class Status { }\n\npublic sealed class", "IUsers")]
    [InlineData(Ordinary, "public sealed class", "public static class Elsewhere { }\n\npublic sealed class", "")]
    [InlineData(Ordinary, "public sealed class", "public sealed partial class BrandsClient { }\n\npublic sealed class", "IBrands")]
    [InlineData(Ordinary, "namespace App;", "global using System.Text;\n\nnamespace App;", "IBrands IGroups IUsers")]
    public void An_edit_has_those_interfaces_read_that_it_reaches(string file, string text, string replacement, string expected)
    {
        (CountingGenerator generator, GeneratorDriver driver, CSharpCompilation compilation) = Start();
        Assert.Equal("IBrands IGroups IUsers", generator.TakeRead());
        Assert.Contains(text, file, StringComparison.Ordinal);
        SyntaxTree old = compilation.SyntaxTrees[Array.IndexOf(s_sources, file)];
        compilation = compilation.ReplaceSyntaxTree(old, old.With(file.Replace(text, replacement, StringComparison.Ordinal)));

        driver.RunGenerators(compilation);

        Assert.Equal(expected, generator.TakeRead());
    }

    [Theory]
    [InlineData("namespace App { public sealed class Another { } }", "")]
    [InlineData("namespace App.Elsewhere { public sealed class User { } }", "IUsers")]
    [InlineData("namespace App.Marker { }", "IGroups")]
    [InlineData("namespace App { public sealed class GetAttribute : System.Attribute { } }", "IBrands IGroups IUsers")]
    [InlineData("namespace System.Net.Http { public sealed class HttpContent { } }", "IBrands IGroups IUsers")]
    [InlineData("namespace App { public partial class Page { } }", "")]
    [InlineData("[assembly: System.CLSCompliant(false)]", "IBrands IGroups IUsers")]
    public void A_new_file_has_those_interfaces_read_that_it_reaches(string source, string expected)
    {
        (CountingGenerator generator, GeneratorDriver driver, CSharpCompilation compilation) = Start();
        generator.TakeRead();
        CSharpCompilation more = compilation.AddSyntaxTrees(Parse(source, "/project/New.cs"));

        driver = driver.RunGenerators(more);
        string added = generator.TakeRead();
        driver.RunGenerators(compilation);

        Assert.Equal(expected, added);
        Assert.Equal(expected, generator.TakeRead());
    }

    [Fact]
    public void Typing_in_an_interface_emits_its_client_alone()
    {
        GeneratorRun before = new GeneratorDriverHarness().Run(s_sources[..^1]);

        GeneratorRun after = Generated.Edit(before, static compilation =>
            compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0],
                compilation.SyntaxTrees[0].With(Users.Replace("GetAsync", "FindAsync", StringComparison.Ordinal))));

        IEnumerable<IncrementalStepRunReason> emitted = after.Result.TrackedOutputSteps
            .SelectMany(static step => step.Value)
            .SelectMany(static run => run.Outputs)
            .Select(static output => output.Reason)
            .Where(static reason => !Generated.IsKept(reason));
        Assert.Equal([IncrementalStepRunReason.Modified], emitted);
        Assert.Contains("FindAsync", after.Sources["App.IUsers.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_run_that_was_cancelled_nothing_is_read_twice()
    {
        (CountingGenerator generator, GeneratorDriver driver, CSharpCompilation compilation) = Start();
        generator.TakeRead();
        SyntaxTree old = compilation.SyntaxTrees[0];
        compilation = compilation.ReplaceSyntaxTree(old, old.With(Users.Replace("/users/", "/people/", StringComparison.Ordinal)));
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(compilation, cancelled.Token));

        driver = driver.RunGenerators(compilation);
        driver.RunGenerators(compilation.Clone());

        Assert.Equal("IUsers", generator.TakeRead());
    }

    private static (CountingGenerator Generator, GeneratorDriver Driver, CSharpCompilation Compilation) Start()
    {
        var generator = new CountingGenerator();
        var compilation = TestCompilation.Create(s_sources.Select((source, index) => Parse(source, $"/project/Source{index}.cs")));
        return (generator, CSharpGeneratorDriver.Create(generator).RunGenerators(compilation), compilation);
    }

    private static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(text, path: path, encoding: System.Text.Encoding.UTF8);
}
