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

    private static Task VerifyAsync(string before, string after)
    {
        TestProject project = new() { IsLibrary = true };
        Verify test =
            new(before, project) { FixedCode = after, CompilerDiagnostics = CompilerDiagnostics.None, NumberOfFixAllIterations = 1 };
        project.ApplyFixed(test.FixedState);
        return test.RunAsync();
    }
}
