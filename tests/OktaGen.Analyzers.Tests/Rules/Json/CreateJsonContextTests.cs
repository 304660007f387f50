using Microsoft.CodeAnalysis.Testing;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.CodeFixVerifier<OktaGen.Analyzers.Rules.Json.JsonContextAnalyzer,
OktaGen.CodeFixes.Rules.Json.CreateJsonContextCodeFix>;

namespace OktaGen.Analyzers.Tests.Rules.Json;

public sealed class CreateJsonContextTests
{
    [Fact]
    public Task A_context_with_all_types_of_the_interface_is_written_beneath_it() => VerifyAsync(
        """
        // The directory.
        namespace Acme;

        // People.
        [OktaClient]
        public interface IDirectory
        {
            [Get("/a")]
            Task<User?> {|OKTA0118:GetAsync|}();

            [Post("/a")]
            Task<string> CreateAsync(User {|OKTA0118:user|});

            [Get("/b")]
            OktaPageable<Group> {|OKTA0118:ListAsync|}();
        }

        public sealed record User(string Id);
        public sealed record Group(string Id);
        """,
        """
        // The directory.
        using System.Text.Json.Serialization;

        namespace Acme;

        // People.
        [OktaClient(JsonContext = typeof(DirectoryJson))]
        public interface IDirectory
        {
            [Get("/a")]
            Task<User?> GetAsync();

            [Post("/a")]
            Task<string> CreateAsync(User user);

            [Get("/b")]
            OktaPageable<Group> ListAsync();
        }

        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
        [JsonSerializable(typeof(User))]
        [JsonSerializable(typeof(Group))]
        internal sealed partial class DirectoryJson : JsonSerializerContext
        {
        }

        public sealed record User(string Id);
        public sealed record Group(string Id);
        """);

    [Fact]
    public Task Every_interface_of_a_file_gets_its_own_at_once() => VerifyAsync(
        """
        using System;
        using Xyz;

        namespace Acme
        {
            [OktaClient(Name = "Dir")]
            public interface IDirectory
            {
                [Get("/a")] Task<Version> {|OKTA0118:GetAsync|}();
            }

            [OktaClient]
            public interface IOther
            {
                [Get("/a")] Task<Thing> {|OKTA0118:GetAsync|}();
            }
        }

        namespace Xyz { public sealed record Thing; }
        """,
        """
        using System;
        using System.Text.Json.Serialization;
        using Xyz;

        namespace Acme
        {
            [OktaClient(JsonContext = typeof(DirectoryJson), Name = "Dir")]
            public interface IDirectory
            {
                [Get("/a")] Task<Version> GetAsync();
            }

            [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
            [JsonSerializable(typeof(Version))]
            internal sealed partial class DirectoryJson : JsonSerializerContext
            {
            }

            [OktaClient(JsonContext = typeof(OtherJson))]
            public interface IOther
            {
                [Get("/a")] Task<Thing> GetAsync();
            }

            [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
            [JsonSerializable(typeof(Thing))]
            internal sealed partial class OtherJson : JsonSerializerContext
            {
            }
        }

        namespace Xyz { public sealed record Thing; }
        """);

    [Fact]
    public Task A_name_that_is_taken_is_not_used_again() => VerifyAsync(
        """
        using System.Text.Json.Serialization;
        [OktaClient] public interface IDirectory { [Get("/a")] Task<Version> {|OKTA0118:GetAsync|}(); }
        public sealed class DirectoryJson;
        """,
        """
        using System.Text.Json.Serialization;
        [OktaClient(JsonContext = typeof(DirectoryJson2))] public interface IDirectory { [Get("/a")] Task<Version> GetAsync(); }

        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
        [JsonSerializable(typeof(Version))]
        internal sealed partial class DirectoryJson2 : JsonSerializerContext
        {
        }
        public sealed class DirectoryJson;
        """);

    [Fact]
    public Task A_name_that_the_file_gives_to_another_type_is_not_used_again() => VerifyAsync(
        """
        using System.Text.Json.Serialization;
        using DirectoryJson = System.Version;
        [OktaClient] public interface IDirectory { [Get("/a")] Task<DirectoryJson> {|OKTA0118:GetAsync|}(); }
        """,
        $$"""
        using System.Text.Json.Serialization;
        using DirectoryJson = System.Version;
        [OktaClient(JsonContext = typeof(DirectoryJson2))] public interface IDirectory { [Get("/a")] Task<DirectoryJson> GetAsync(); }

        {{Options}}
        [JsonSerializable(typeof(DirectoryJson))]
        internal sealed partial class DirectoryJson2 : JsonSerializerContext
        {
        }
        """);

    [Fact]
    public Task Contexts_of_two_namespaces_get_two_names() => VerifyAsync(
        """
        using System.Text.Json.Serialization;
        namespace One { [OktaClient] public interface IDirectory { [Get("/a")] Task<Version> {|OKTA0118:GetAsync|}(); } }
        namespace Two { [OktaClient(Name = "Two")] public interface IDirectory { [Get("/b")] Task<Uri> {|OKTA0118:GetAsync|}(); } }
        namespace Three { public sealed class DIRECTORYJSON2; }
        """,
        $$"""
        using System.Text.Json.Serialization;
        namespace One { [OktaClient(JsonContext = typeof(DirectoryJson))] public interface IDirectory { [Get("/a")] Task<Version> GetAsync(); }

        {{Options}}
        [JsonSerializable(typeof(Version))]
        internal sealed partial class DirectoryJson : JsonSerializerContext
        {
        } }
        namespace Two { [OktaClient(JsonContext = typeof(DirectoryJson3), Name = "Two")] public interface IDirectory { [Get("/b")] Task<Uri> GetAsync(); }

        {{Options}}
        [JsonSerializable(typeof(Uri))]
        internal sealed partial class DirectoryJson3 : JsonSerializerContext
        {
        } }
        namespace Three { public sealed class DIRECTORYJSON2; }
        """);

    [Theory]
    [InlineData("using System.Text; // text\nusing Xyz;\n",
        "using System.Text; // text\nusing System.Text.Json.Serialization;\nusing Xyz;\n")]
    [InlineData("using System.Text; using Xyz;\n", "using System.Text; using System.Text.Json.Serialization; using Xyz;\n")]
    [InlineData("// licence\n\nusing Xyz;\n", "// licence\n\nusing System.Text.Json.Serialization;\nusing Xyz;\n")]
    [InlineData("// why\nusing Xyz; // what\n", "// why\nusing Xyz; // what\nusing System.Text.Json.Serialization;\n")]
    [InlineData("extern alias ext; // other\n\n", "extern alias ext; // other\nusing System.Text.Json.Serialization;\n\n")]
    [InlineData("#if !NO\nusing Xyz;\n#endif\nusing System.Text;\n",
        "#if !NO\nusing Xyz;\n#endif\nusing System.Text;\nusing System.Text.Json.Serialization;\n")]
    [InlineData("global using Xyz;\n", "global using Xyz;\nusing System.Text.Json.Serialization;\n")]
    [InlineData("#nullable enable\n", "#nullable enable\nusing System.Text.Json.Serialization;\n\n")]
    [InlineData("// licence\n\n// people\n", "// licence\n\nusing System.Text.Json.Serialization;\n\n// people\n")]
    [InlineData("#nullable enable\n// one\n// two\n", "#nullable enable\nusing System.Text.Json.Serialization;\n\n// one\n// two\n")]
    [InlineData("using System;\nusing A = System.Action;\nusing Xyz;\n",
        "using System;\nusing System.Text.Json.Serialization;\nusing A = System.Action;\nusing Xyz;\n")]
    [InlineData("using System;\nusing static System.Math;\nusing Xyz;\n",
        "using System;\nusing System.Text.Json.Serialization;\nusing static System.Math;\nusing Xyz;\n")]
    [InlineData("using System.Xml;\n", "using System.Text.Json.Serialization;\nusing System.Xml;\n")]
    [InlineData("using Xyz;\nusing J = Xyz.JsonConverter;\n",
        "using System.Text.Json.Serialization;\nusing Xyz;\nusing J = Xyz.JsonConverter;\n")]
    [InlineData("// why\n#pragma warning disable CS8019\nusing Xyz;\n",
        "// why\n#pragma warning disable CS8019\nusing System.Text.Json.Serialization;\nusing Xyz;\n")]
    [InlineData("/// <summary>People.</summary>\n",
        "using System.Text.Json.Serialization;\n\n/// <summary>People.</summary>\n")]
    public Task The_import_stands_where_the_file_takes_it_and_leaves_comments_alone(string before, string after) => VerifyAsync(
        before + "[OktaClient] interface IA { [Get(\"/a\")] Task<Version> {|OKTA0118:A|}(); } // end\nnamespace Xyz { }\n",
        after + "[OktaClient(JsonContext = typeof(AJson))] interface IA { [Get(\"/a\")] Task<Version> A(); } // end\n\n"
            + Options + "\n[JsonSerializable(typeof(Version))]\ninternal sealed partial class AJson : JsonSerializerContext\n{\n}\n"
            + "namespace Xyz { }\n");

    [Theory]
    [InlineData("IPeople", "PeopleJson", "")]
    [InlineData("Interns", "InternsJson", "")]
    [InlineData("Idp", "IdpJson", "")]
    [InlineData("IPeople", "PeopleJson2", "class peopleJson;")]
    public Task A_context_is_named_after_its_interface(string name, string context, string others) => VerifyAsync(
        $"using Xyz;\n[OktaClient] interface {name} {{ [Get(\"/a\")] Task<Version> {{|OKTA0118:A|}}(); }}\nnamespace Xyz {{ }} {others}",
        $"using System.Text.Json.Serialization;\nusing Xyz;\n[OktaClient(JsonContext = typeof({context}))] interface {name} "
            + "{ [Get(\"/a\")] Task<Version> A(); }\n\n"
            + $"{Options}\n[JsonSerializable(typeof(Version))]\ninternal sealed partial class {context} : JsonSerializerContext\n{{\n}}\n"
            + $"namespace Xyz {{ }} {others}");

    [Theory]
    [InlineData("#if !NO\nusing Xyz;\n#endif\n", "namespace Xyz { }")]
    [InlineData("#if !NO\nextern alias ext;\n#endif\n", "")]
    [InlineData("", "class JsonSerializerContext;")]
    [InlineData("using Xyz;\n", "namespace Xyz { public class JsonConverterAttribute : Attribute; [JsonConverter] class Other; }")]
    public Task Names_are_qualified_where_an_import_would_not_do(string usings, string others)
    {
        const string Qualifier = "System.Text.Json.Serialization.";
        return VerifyAsync(
            usings + "[OktaClient] interface IA { [Get(\"/a\")] Task<IA.Nested> {|OKTA0118:A|}(); record Nested; }\n" + others,
            usings + "[OktaClient(JsonContext = typeof(AJson))] interface IA { [Get(\"/a\")] Task<IA.Nested> A(); record Nested; }\n\n"
                + Options.Replace("JsonK", Qualifier + "JsonK", StringComparison.Ordinal)
                    .Replace("JsonI", Qualifier + "JsonI", StringComparison.Ordinal)
                    .Replace("[", "[" + Qualifier, StringComparison.Ordinal)
                + $"\n[{Qualifier}JsonSerializable(typeof(IA.Nested))]\n"
                + $"internal sealed partial class AJson : {Qualifier}JsonSerializerContext\n{{\n}}\n{others}");
    }

    private const string Options =
        "[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = "
            + "JsonIgnoreCondition.WhenWritingNull)]";

    private static Task VerifyAsync(string before, string after)
    {
        TestProject project = new() { IsLibrary = true };
        Verify test =
            new(before, project) { FixedCode = after, CompilerDiagnostics = CompilerDiagnostics.None, NumberOfFixAllIterations = 1 };
        project.ApplyFixed(test.FixedState);
        return test.RunAsync();
    }
}
