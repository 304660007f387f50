using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Cli.Explain;
using OktaGen.Cli.Tests.Support;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Sdk;
using OktaGen.TestSupport;

namespace OktaGen.Cli.Tests.Explain;

/// <summary>Methods of Okta's own SDK, by name and in compiled code.</summary>
public sealed class ExplainSdkTests : IDisposable
{
    private static readonly Explainer s_explainer = new([]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_method_is_explained_by_class_and_interface_in_all_its_forms() => Assert.All(
        SdkMethods.Default.All.GroupBy(static method => (method.Class, method.Stem)),
        static method =>
        {
            string[] meanings =
            [
                .. method.OrderByDescending(static meaning => meaning.Majors.DefaultIfEmpty().Max())
                    .Select(static meaning => OperationCatalogue.Default.FindById(meaning.OperationId).First().ToString())
                    .Distinct(),
            ];
            (string type, string stem) = method.Key;
            foreach (string question in (string[])[
                $"{type}.{stem}",
                $"I{type}.{stem}Async",
                $"I{type}Async.{stem}WithHttpInfoAsync",
                $"Okta.Sdk.Api.{type}.{stem}Async(String id, CancellationToken cancellationToken)",
                $"await _{char.ToLowerInvariant(type[0])}{type[1..]}.{stem}Async(user.Id, token);",
            ])
            {
                Assert.Equal(meanings, Methods(question).Select(static answer => answer.Request));
            }
        });

    [Fact]
    public void What_a_name_means_in_several_versions_is_an_answer_each_the_newest_first()
    {
        MethodExplanation[] answers = [.. Methods("UserApi.UpdateUserAsync")];

        Assert.Equal(["updateUser", "replaceUser"], answers.Select(static answer => answer.Operation!.Id));
        Assert.Equal(["7-10", "6"], answers.Select(static answer => answer.Versions["UserApi"]));
    }

    [Fact]
    public void A_method_that_has_moved_says_which_class_has_it_in_which_version()
    {
        MethodExplanation moved = Assert.Single(Methods("SuspendUserAsync"));

        Assert.Equal("UserLifecycleApi.SuspendUser", moved.Name);
        Assert.Equal(new Dictionary<string, string> { ["UserLifecycleApi"] = "10", ["UserApi"] = "6-9" }, moved.Versions);
        Assert.Equal(["okta.users.manage"], moved.Scopes);
    }

    [Fact]
    public async Task A_person_reads_what_a_method_calls_and_which_versions_have_it()
    {
        (int exitCode, string output, _) = await Tool.RunAsync("explain", "UserApi.GetUserAsync");

        Assert.Equal(0, exitCode);
        Assert.StartsWith(
            """
            UserApi.GetUser of Okta.Sdk
              versions     UserApi: 6-10
              sends        GET /api/v1/users/{id}
              calls        getUser: GET /api/v1/users/{id}
              needs        okta.users.read (okta.users.manage covers it)

            """,
            output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        Assert.DoesNotContain("declares", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Okta.Sdk.Client.ApiException: Error calling GetUser: {\"errorCode\":\"E0000006\",\"errorSummary\":\"...\"}\n"
        + "   at Okta.Sdk.Api.UserApi.GetUserWithHttpInfoAsync(String userId, CancellationToken cancellationToken)\n"
        + "   at Okta.Sdk.Api.UserApi.GetUserAsync(String userId, CancellationToken cancellationToken)\n   at Jobs.RunAsync()",
        "E0000006, UserApi.GetUser")]
    [InlineData("Unhandled exception. Okta.Sdk.Client.ApiException: Error calling ListLogEvents: ", "SystemLogApi.ListLogEvents")]
    [InlineData("Why is await userApi.ListUsers().ToListAsync() refused with E0000005?", "E0000005, UserApi.ListUsers")]
    [InlineData("GET /api/v1/users/00u1 by IUserApi.GetUserAsync fails", "UserApi.GetUser")]
    public void What_exceptions_of_the_SDK_say_is_understood(string text, string expected) => Assert.Equal(
        expected,
        string.Join(", ", s_explainer.Explain(text).Answers
            .Select(static answer => answer switch
            {
                ErrorExplanation error => error.Code,
                MethodExplanation method => method.Name,
                _ => answer.ToTitle(),
            })));

    [Theory]
    [InlineData("UserApi.GetUsr", "UserApi.GetUser")]
    [InlineData("IGroupApiAsync.ListGroupAsync", "GroupApi.ListGroups")]
    public async Task Of_a_class_that_exists_the_nearest_method_is_named(string question, string nearest)
    {
        (int exitCode, _, string error) = await Tool.RunAsync("explain", question);

        Assert.Equal(1, exitCode);
        Assert.Contains(nearest, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OrderApi.GetUserAsync")]
    [InlineData("UserApi.CallRetiredAsync")]
    public void Types_and_methods_of_others_are_none_of_the_SDKs(string question) => Assert.Empty(Methods(question));

    [Theory]
    [InlineData(6, "replaceUser")]
    [InlineData(10, "updateUser")]
    public void In_compiled_code_the_version_says_what_a_name_means(int major, string operation)
    {
        Explainer explainer = Compile(major, "public class Jobs { Task RunAsync(UserApi api) => api.UpdateUserAsync(\"a\"); }");

        MethodExplanation method = Assert.IsType<MethodExplanation>(Assert.Single(explainer.Explain("UserApi.UpdateUserAsync").Answers));

        Assert.Equal(operation, method.Operation!.Id);
        Assert.Equal(["My.Jobs.RunAsync"], method.UsedBy);
    }

    [Fact]
    public void Code_of_several_types_that_calls_one_operation_is_an_answer_each()
    {
        Explainer explainer = Compile(10, """
            public class One { Task RunAsync(UserApi api) => api.GetUserAsync("a"); }
            public class Two { Task RunAsync(UserApi api) => api.GetUserWithHttpInfoAsync("a"); }
            """);

        Assert.Equal(["My.One.RunAsync", "My.Two.RunAsync"], explainer.Explain("RunAsync").Answers
            .Cast<CallerExplanation>()
            .Select(static caller => caller.Name));
        Assert.Equal("Okta.Sdk.Api.UserApi.GetUserAsync", Assert.IsType<MethodExplanation>(
            Assert.Single(explainer.Explain("at UserApi.GetUserAsync() at UserApi.GetUserWithHttpInfoAsync()").Answers)).Name);
    }

    [Fact]
    public async Task A_person_reads_which_code_calls_a_method_and_no_part_of_a_name_is_one()
    {
        string path = CompileTo(10, "public class Jobs { Task RunAsync(UserApi api) => api.GetUserAsync(\"a\"); }");

        (_, string output, _) = await Tool.RunAsync("explain", "UserApi.GetUserAsync", "--assembly", path);

        Assert.Matches(@"\n  used by +My\.Jobs\.RunAsync\n", output.ReplaceLineEndings("\n"));
        Assert.Empty(new Explainer([new AssemblyMethods(path)]).Explain("obs.RunAsync").Answers);
    }

    [Fact]
    public async Task Code_that_calls_the_SDK_needs_what_its_calls_need()
    {
        string path = CompileTo(10, """
            public class Jobs
            {
                public async Task RunAsync(IUserApi users, GroupApi groups)
                {
                    await users.DeleteUserAsync("a");
                    Func<Task> list = async () => { await Task.Yield(); groups.ListGroups(); };
                    await list();
                }
            }
            """);

        (int exitCode, string output, string error) = await Tool.RunAsync("explain", "Jobs.RunAsync", "--assembly", path);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith(
            """
            My.Jobs.RunAsync of MyApp
              needs  okta.groups.read (okta.groups.manage covers it) and okta.users.manage
              calls  Okta.Sdk.Api.GroupApi.ListGroups: GET /api/v1/groups
              calls  Okta.Sdk.Api.UserApi.DeleteUserAsync: DELETE /api/v1/users/{id}

            """,
            output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        (_, output, _) = await Tool.RunAsync("explain", "My.Jobs.RunAsync(IUserApi users, GroupApi groups)", "--assembly", path, "--json");
        using var document = JsonDocument.Parse(output);
        JsonElement answer = Assert.Single(document.RootElement.GetProperty("answers").EnumerateArray());
        Assert.Equal("caller", answer.GetProperty("kind").GetString());
        Assert.Equal(2, answer.GetProperty("calls").GetArrayLength());
        Assert.Equal("deleteUser", answer.GetProperty("calls")[1].GetProperty("operation").GetProperty("id").GetString());
    }

    private static IEnumerable<MethodExplanation> Methods(string question) =>
        s_explainer.Explain(question).Answers.OfType<MethodExplanation>();

    private Explainer Compile(int major, string source) => new([new AssemblyMethods(CompileTo(major, source))]);

    private string CompileTo(int major, string source)
    {
        CSharpCompilation compilation = TestCompilation
            .Create(
                [
                    CSharpSyntaxTree.ParseText("#nullable disable\nnamespace My;\n" + source),
                    CSharpSyntaxTree.ParseText(TestCompilation.SdkUsings + "global using Okta.Sdk.Api;"),
                ],
                assemblyName: "MyApp")
            .WithReferences([.. RuntimeReferences.WithoutOktaGen, OktaSdk.Reference(major)]);
        string path = _folder.PathOf("MyApp.dll");
        using FileStream image = File.Create(path);
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return path;
    }
}
