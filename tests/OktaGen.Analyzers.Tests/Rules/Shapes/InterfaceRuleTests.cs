using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;
using static OktaGen.Analyzers.Tests.Support.EndpointVerifier;
using Verify = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Shapes.ClientAnalyzer>;

namespace OktaGen.Analyzers.Tests.Rules.Shapes;

public sealed class InterfaceRuleTests
{
    [Fact]
    public Task An_interface_that_no_generated_file_can_name_is_named() => VerifyAsync(
        """
        namespace Tests;

        [OktaClient]
        public interface {|OKTA0116:IGeneric|}<T>;

        [OktaClient]
        file interface {|OKTA0116:ILocal|};

        public class Outer
        {
            [OktaClient]
            private interface {|OKTA0116:IPrivate|};

            [OktaClient]
            public interface INested;
        }

        public class Outer<T>
        {
            [OktaClient]
            public interface {|OKTA0116:IInGeneric|};
        }
        """);

    [Theory]
    [InlineData("public static class DirectoryClient;")]
    [InlineData("public sealed class DirectoryClient;")]
    [InlineData("public struct DirectoryClient;")]
    public Task A_generated_name_that_is_taken_is_named(string type) => VerifyAsync(
        $$"""
        namespace Tests;

        [OktaClient]
        public interface {|OKTA0117:IDirectory|};

        {{type}}
        """);

    [Fact]
    public Task Of_two_interfaces_with_one_generated_name_the_second_is_named() => VerifyAsync(
        """
        namespace Tests;

        [OktaClient]
        public interface Directory;

        [OktaClient]
        public interface {|OKTA0117:IDirectory|};
        """);

    [Fact]
    public Task A_partial_class_of_the_generated_name_is_welcome() => VerifyAsync(
        """
        namespace Tests;

        [OktaClient]
        public interface IDirectory;

        public partial class DirectoryClient
        {
            public int Count => 1;
        }
        """);

    [Theory]
    [InlineData("okta-directory")]
    [InlineData("")]
    [InlineData("1st")]
    public Task A_client_name_that_is_no_identifier_is_named(string name) => VerifyAsync(
        $$"""
        namespace Tests;

        [{|OKTA0127:OktaClient(Name = "{{name}}")|}]
        public interface IDirectory;
        """);

    [Fact]
    public async Task A_language_version_that_generated_code_cannot_use_is_named()
    {
        const string Source =
            """
            namespace Tests
            {
                [OktaGen.OktaClient]
                public interface {|OKTA0126:IDirectory|}
                {
                }
            }
            """;
        var test = new Verify(Source, new TestProject { IsLibrary = true })
        {
            CompilerDiagnostics = CompilerDiagnostics.None,
            LanguageVersion = LanguageVersion.CSharp7_3,
        };

        await test.RunAsync();
    }

    [Fact]
    public Task A_fault_in_a_base_interface_is_said_once_for_all_clients() => VerifyAsync(
        """
        namespace Tests;

        public interface IReader
        {
            Task<User> {|OKTA0101:GetUserAsync|}(string userId);
        }

        [OktaClient(JsonContext = typeof(Json))]
        public interface IOne : IReader;

        [OktaClient(JsonContext = typeof(Json))]
        public interface ITwo : IReader;
        """);

    [Fact]
    public Task A_message_names_member_cause_and_cure() => VerifyAsync(
        """
        namespace Tests;

        [OktaClient(JsonContext = typeof(Json))]
        public interface IDirectory
        {
            [Get("/api/v1/users/{userId}")]
            Task<User> {|#0:GetUserAsync|}(string id);
        }
        """,
        expected: new DiagnosticResult(RuleIds.PlaceholderWithoutParameter, DiagnosticSeverity.Error)
            .WithLocation(0)
            .WithMessage("The route of 'IDirectory.GetUserAsync' holds '{userId}', which no parameter fills; add a parameter 'userId', or mark one with [Path(\"userId\")]"));

    [Fact]
    public Task Faults_obey_pragmas() => VerifyMembersAsync(
        """
        #pragma warning disable OKTA0101
            Task<User> GetUserAsync(string userId);
        #pragma warning restore OKTA0101
        """);

    [Fact]
    public Task A_right_interface_is_left_alone() => VerifyMembersAsync(
        """
            [Get("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersRead)]
            Task<User> GetUserAsync(string userId, OktaCallOptions? options = null, CancellationToken cancellationToken = default);

            [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
            OktaPageable<User> ListUsersAsync(string? search = null, int? limit = null, [Query("id")] string[]? ids = null, OktaCursor? cursor = null);

            [Post("/api/v1/users"), RequiresScope(OktaScopes.UsersManage)]
            ValueTask<User> CreateUserAsync(User user, bool activate = true);

            [Put("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersManage)]
            Task<OktaResponse<User>> ReplaceUserAsync(string userId, [Body] User user, [Header("If-Match")] string? etag);

            [Delete("/api/v1/users/{userId}"), RequiresScope(OktaScopes.UsersManage)]
            Task DeleteUserAsync(string userId);

            [Get("/api/v1/users/{userId}/photo"), NoScope]
            Task<Stream> GetPhotoAsync(string userId);
        """);
}
