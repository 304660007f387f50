using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Scopes.Usage.ScopeUseAnalyzer>;

namespace OktaGen.Analyzers.Tests.Rules.Scopes.Usage;

public sealed class SdkUseTests
{
    [Fact]
    public Task A_call_whose_scope_the_list_lacks_is_told_at_the_methods_name() => VerifyAsync(
        "await users.ListUsers().GetAsyncEnumerator().MoveNextAsync(); await users.{|#0:DeleteUserAsync|}(\"ada\");",
        App("okta.users.read\n"),
        new DiagnosticResult(RuleIds.UsedScopeNotGranted, DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithArguments("UserApi.DeleteUserAsync", "okta.users.manage", "OktaScopes.txt does not grant"));

    [Theory]
    [InlineData("await users.{|OKTA0005:DeleteUserAsync|}(CancellationToken.None)")]
    [InlineData("await users.{|OKTA0005:DeleteUserWithHttpInfoAsync|}(\"ada\")")]
    [InlineData("users.{|OKTA0005:DeleteUser|}(\"ada\").GetAsyncEnumerator()")]
    [InlineData("await iUsers.{|OKTA0005:DeleteUserAsync|}(\"ada\")")]
    [InlineData("await iUsersAsync.{|OKTA0005:DeleteUserAsync|}(\"ada\")")]
    [InlineData("await (users?.{|OKTA0005:DeleteUserAsync|}(\"ada\") ?? Task.FromResult<object?>(null)!)")]
    [InlineData("await new UserApi().{|OKTA0005:DeleteUserAsync|}(\"ada\").ConfigureAwait(false)")]
    [InlineData("Func<object[], Task<object>> delete = users.{|OKTA0005:DeleteUserAsync|}")]
    [InlineData("Func<Task> delete = () => users.{|OKTA0005:DeleteUserAsync|}(\"ada\")")]
    [InlineData("System.Linq.Expressions.Expression<Func<Task>> delete = () => users.{|OKTA0005:DeleteUserAsync|}()")]
    [InlineData("await Generic(users); Task Generic<T>(T api) where T : IUserApi => api.{|OKTA0005:DeleteUserAsync|}(\"ada\")")]
    [InlineData("dynamic id = \"ada\"; await users.{|OKTA0005:DeleteUserAsync|}(id)")]
    [InlineData("await foreach (object? user in users.{|OKTA0005:DeleteUser|}(\"ada\")) { }")]
    [InlineData("Func<object[], Task<object>>[] all = [users.{|OKTA0005:DeleteUserAsync|}]")]
    [InlineData("_ = from id in new[] { \"ada\" } select users.{|OKTA0005:DeleteUserAsync|}(id)")]
    [InlineData("await Task.Run(() => new global::Okta.Sdk.Api.UserApi().{|OKTA0005:DeleteUserAsync|}(nameof(users)))")]
    [InlineData("(IUserApi Api, int Count)? pair = null; await pair?.Api.{|OKTA0005:DeleteUserAsync|}()!")]
    [InlineData("IUserApi Create(UserApi api) => new Holder(api) { Answer = api.{|OKTA0005:DeleteUserAsync|}() }.Api; Create(users)")]
    public Task Every_form_of_a_call_counts(string statement) => VerifyAsync(
        statement + ";",
        App("okta.users.read\n"),
        "public sealed record Holder(IUserApi Api) { public Task<object>? Answer { get; init; } }");

    [Theory]
    [InlineData("namespace Mine { using Api = Okta.Sdk.Api.UserApi; "
        + "class A { object B(Api api) => api.{|OKTA0005:DeleteUserAsync|}(); } }")]
    [InlineData("public interface IJob { IUserApi Users { get; } Task RunAsync() => Users.{|OKTA0005:DeleteUserAsync|}(); }")]
    [InlineData("public sealed class Job(IUserApi api) { public Task RunAsync() => api.{|OKTA0005:DeleteUserAsync|}(); }")]
    [InlineData("public partial class Job { } partial class Job { Task A(IUserApi api) => api.{|OKTA0005:DeleteUserAsync|}(); }")]
    [InlineData("public static class Jobs { public static Task RemoveAsync(this IUserApi api) => api.{|OKTA0005:DeleteUserAsync|}(); }")]
    [InlineData("public class Job<T> where T : UserApi, new() { Task A() => new T().{|OKTA0005:DeleteUserAsync|}(); }")]
    [InlineData("public class Job { Task<object> A { get; } = new UserApi().{|OKTA0005:DeleteUserAsync|}(); }")]
    public Task Every_place_of_a_call_counts(string type) => VerifyAsync("await Task.Yield();", App("okta.users.read\n"), type);

    [Theory]
    [InlineData("await new Derived().DeleteUserAsync(\"ada\")")]
    [InlineData("await new Derived().CallAsync()")]
    [InlineData("Derived? derived = null; await derived?.DeleteUserAsync(\"ada\")!")]
    [InlineData("await new Mock().DeleteUserAsync(\"ada\")")]
    [InlineData("await new Elsewhere.UserApi().DeleteUserAsync(\"ada\")")]
    [InlineData("_ = nameof(users.DeleteUserAsync)")]
    [InlineData("/// <see cref=\"UserApi.DeleteUserAsync(CancellationToken)\"/>\nvoid Local() { } Local()")]
    [InlineData("dynamic api = users; await api.DeleteUserAsync(\"ada\")")]
    [InlineData("await Generic(new Derived()); Task Generic<T>(T api) where T : Derived => api.DeleteUserAsync(\"ada\")")]
    [InlineData("IMine mine = null!; await mine.DeleteUserAsync(\"ada\")")]
    [InlineData("_ = new Named(\"ada\").DeleteUserAsync")]
    [InlineData("_ = string.Concat(nameof(UserApi.DeleteUserAsync), \"(\")")]
    [InlineData("Task DeleteUserAsync() => Task.CompletedTask; await DeleteUserAsync()")]
    [InlineData("await new FakeApi().DeleteUserAsync(\"ada\")")]
    [InlineData("await Statics.DeleteUserAsync(users); await users.RemoveAsync()")]
    [InlineData("await users.CallRetiredAsync()")]
    [InlineData("_ = users.GetBasePath()")]
    [InlineData("await users.GetUserAsync(\"ada\")")]
    public Task Derived_types_fakes_names_and_what_is_not_known_are_left_alone(string statement) => VerifyAsync(
        statement + ";",
        App("okta.users.read\n"),
        """
        public class Derived : UserApi { public Task<object> CallAsync() => DeleteUserAsync("ada"); }
        public class Mock : Elsewhere.IUserApi { public Task<object> DeleteUserAsync(string id) => null!; }
        public interface IMine : IUserApi { }
        public sealed record Named(string DeleteUserAsync);
        public static class Statics
        {
            public static Task DeleteUserAsync(this UserApi api) => Task.CompletedTask;
            public static Task RemoveAsync(this UserApi api) => Task.CompletedTask;
        }
        namespace Okta.Sdk.Api { public class FakeApi { public Task<object> DeleteUserAsync(string id) => null!; } }
        namespace Elsewhere
        {
            public interface IUserApi { Task<object> DeleteUserAsync(string id); }
            public class UserApi { public Task<object> DeleteUserAsync(string id) => null!; }
        }
        """);

    [Fact]
    public Task What_a_derived_type_calls_of_its_base_is_called() => VerifyAsync(
        "await Task.Yield();",
        App("okta.users.read\n"),
        "public class Derived : UserApi { public Task<object> CallAsync() => base.{|OKTA0005:DeleteUserAsync|}(\"ada\"); }");

    [Theory]
    [InlineData(6, "await users.{|OKTA0005:UpdateUserAsync|}(\"ada\")")]
    [InlineData(9, "await users.{|OKTA0005:SuspendUserAsync|}(\"ada\")")]
    [InlineData(10, "await new UserLifecycleApi().{|OKTA0005:SuspendUserAsync|}(\"ada\")")]
    public Task The_version_of_the_assembly_says_what_a_name_means(int major, string statement) =>
        VerifyAsync(statement + ";", App("okta.users.read\n", major));

    [Theory]
    [InlineData(11)]
    [InlineData(5)]
    public Task Of_versions_that_are_not_known_counts_what_all_others_agree_on(int major)
    {
        var project = new TestProject
        {
            ScopesFile = "okta.users.read\n",
            DisabledRules = [RuleIds.UnusedGrant],
            References = [MetadataReference.CreateFromImage(OktaSdk.Compile(major, dataOf: 10))],
        };
        return VerifyAsync("await users.{|OKTA0005:UpdateUserAsync|}(\"ada\"); await users.GetUserAsync(\"ada\");", project);
    }

    [Fact]
    public Task An_app_without_any_list_is_told_at_each_call() => VerifyAsync("await users.{|OKTA0005:GetUserAsync|}(\"ada\");", App(null));

    [Fact]
    public Task A_library_without_any_list_leaves_scopes_to_its_host() => VerifyAsync(
        "await users.GetUserAsync(\"ada\");", new TestProject { IsLibrary = true, References = [OktaSdk.Reference(10)] });

    [Theory]
    [InlineData("true", null)]
    [InlineData(null, "ApiToken")]
    public Task Tests_and_API_tokens_need_no_scopes(string? isTestProject, string? credential) => VerifyAsync(
        "await users.DeleteUserAsync(\"ada\");",
        new TestProject
        {
            ScopesFile = "okta.users.read\n",
            IsTestProject = isTestProject,
            Credential = credential,
            References = [OktaSdk.Reference(10)],
        });

    [Fact]
    public Task What_calls_need_is_used_and_what_is_wider_is_named() => VerifyAsync(
        "await users.GetUserAsync(\"ada\"); await new Derived().ListUsersAsync(); await new GroupApi().ListGroupsAsync();",
        App("okta.groups.manage\nokta.logs.read\nokta.users.read\n", tellsUnused: true),
        "public class Derived : UserApi;",
        Unused("okta.groups.manage", "'okta.groups.read' will do: list that instead, and have the grant changed", 1, 19),
        Unused("okta.logs.read", "remove it from the list, and have the grant taken back", 2, 15));

    private static DiagnosticResult Unused(string scope, string cure, int line, int end) =>
        new DiagnosticResult(RuleIds.UnusedGrant, DiagnosticSeverity.Info)
            .WithArguments(scope, cure)
            .WithSpan("OktaScopes.txt", line, 1, line, end);

    // Most of these calls leave grants unused.
    private static TestProject App(string? scopes, int major = 10, bool tellsUnused = false) => new()
    {
        ScopesFile = scopes,
        References = [OktaSdk.Reference(major)],
        DisabledRules = tellsUnused ? [] : [RuleIds.UnusedGrant],
    };

    private static Task VerifyAsync(string statements, TestProject project, string more = "", params DiagnosticResult[] expected) =>
        Verify.VerifyAsync(
        $$"""
            using Okta.Sdk.Api;

            public static class Code
            {
                public static async Task RunAsync(UserApi users, IUserApi iUsers, IUserApiAsync iUsersAsync)
                {
                    await Task.Yield();
                    {{statements}}
                }
            }

            {{more}}
            """,
        project,
        expected);

    private static Task VerifyAsync(string statements, TestProject project, params DiagnosticResult[] expected) =>
        VerifyAsync(statements, project, "", expected);
}
