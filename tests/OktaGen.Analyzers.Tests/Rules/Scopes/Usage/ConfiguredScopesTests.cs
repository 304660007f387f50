using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Scopes.Usage.ScopeUseAnalyzer>;
using VerifyFix = OktaGen.TestSupport.CodeFixVerifier<OktaGen.Analyzers.Rules.Scopes.Usage.ScopeUseAnalyzer,
OktaGen.CodeFixes.Rules.Scopes.Usage.AddConfiguredScopeCodeFix>;

namespace OktaGen.Analyzers.Tests.Rules.Scopes.Usage;

/// <summary>Scopes that code hands to Okta's own SDK.</summary>
public sealed class ConfiguredScopesTests
{
    [Theory]
    [InlineData("new Configuration { Scopes = new HashSet<string> { \"okta.users.read\" } }")]
    [InlineData("new Configuration { Scopes = new() { \"okta.users.read\" } }")]
    [InlineData("new Configuration { Scopes = { \"okta.users.read\" } }")]
    [InlineData("new Configuration { Scopes = [\"okta.users.read\"] }")]
    [InlineData("new Configuration { Scopes = [.. new[] { \"okta.users.read\" }] }")]
    [InlineData("new Configuration { Scopes = new HashSet<string>(new[] { \"okta.users.read\" }, StringComparer.Ordinal) }")]
    [InlineData("new Configuration { Scopes = new HashSet<string>(new string[] { Read }) }")]
    [InlineData("new Configuration { Scopes = new List<string> { Read }.ToHashSet() }")]
    [InlineData("new Configuration { Scopes = (HashSet<string>)([OktaScopes.UsersRead]) }")]
    [InlineData("null!; configuration = new Configuration(); configuration.Scopes.Add(Read)")]
    [InlineData("null!; configuration = new Configuration(); configuration.Scopes = new HashSet<string> { Read }")]
    [InlineData("new Configuration { Scopes = null! }; configuration.Scopes!.UnionWith(new[] { Read })")]
    [InlineData("new() { Scopes = [Read] }")]
    [InlineData("new Mine()")]
    [InlineData("new Configuration { Scopes = [\"okta.\" + \"users\" + \".read\"] }")]
    [InlineData("new Configuration { Scopes = [$\"{Users}.read\", .. (string[])[$\"{Users}.read\"]] }")]
    [InlineData("null!; configuration.Scopes ??= [Read]")]
    [InlineData("null!; configuration.Scopes?.Add(Read)")]
    [InlineData("null!; configuration?.Scopes?.UnionWith([Read])")]
    [InlineData("null!; configuration?.Scopes.Add(Read)")]
    public Task Constants_are_the_list_of_a_project_without_a_file(string configuration) => VerifyAsync(
        $"Configuration configuration = {configuration};",
        "await users.ListUsersAsync(); await users.{|#0:DeleteUserAsync|}(\"ada\");",
        new TestProject { References = [OktaSdk.Reference(10)] },
        new DiagnosticResult(RuleIds.UsedScopeNotGranted, DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithArguments("UserApi.DeleteUserAsync", "okta.users.manage", "Configuration.Scopes does not name"));

    [Theory]
    [InlineData("new HashSet<string> { \"okta.users.read\" }", "new HashSet<string> { \"okta.users.read\", \"okta.users.manage\" }")]
    [InlineData("[\"okta.users.read\", /* last */]", "[\"okta.users.read\", \"okta.users.manage\", /* last */]")]
    [InlineData("[OktaScopes.UsersRead]", "[OktaScopes.UsersRead, OktaScopes.UsersManage]")]
    public Task The_fix_adds_the_scope_behind_the_last(string before, string after)
    {
        TestProject project = new() { References = [OktaSdk.Reference(10)] };
        var test = new VerifyFix(
            Source($"_ = new Configuration {{ Scopes = {before} }};",
                "await users.ListUsersAsync(); await users.{|OKTA0005:DeleteUserAsync|}();"), project);
        test.FixedState.Sources.Add(
            Source($"_ = new Configuration {{ Scopes = {after} }};", "await users.ListUsersAsync(); await users.DeleteUserAsync();"));
        project.ApplyFixed(test.FixedState);
        test.DisabledDiagnostics.Add(RuleIds.UnusedGrant);
        return test.RunAsync();
    }

    [Fact]
    public Task No_fix_is_offered_where_the_last_scope_is_added_alone()
    {
        TestProject project = new() { References = [OktaSdk.Reference(10)] };
        string source = Source(
            "new Configuration().Scopes.Add(\"okta.users.read\");",
            "await users.ListUsersAsync(); await users.{|OKTA0005:DeleteUserAsync|}();");
        var test = new VerifyFix(source, project);
        test.FixedState.Sources.Add(source);
        project.ApplyFixed(test.FixedState);
        return test.RunAsync();
    }

    [Fact]
    public Task Several_configurations_are_one_list() => VerifyAsync(
        "_ = new Configuration { Scopes = [\"okta.users.read\"] }; _ = new Configuration { Scopes = [\"okta.users.manage\"] };",
        "await users.ListUsersAsync(); await users.DeleteUserAsync(\"ada\");",
        new TestProject { References = [OktaSdk.Reference(10)] });

    [Theory]
    [InlineData("new Configuration { Scopes = [\"okta.users.read\", Environment.MachineName] }")]
    [InlineData("new Configuration { Scopes = new HashSet<string>(Environment.GetCommandLineArgs()) }")]
    [InlineData("new Configuration { Scopes = [.. Environment.GetCommandLineArgs(), \"okta.users.read\"] }")]
    [InlineData("new Configuration { Scopes = [\"okta.users.read\"] }.Scopes?.Add(Environment.MachineName)")]
    [InlineData("new Configuration { Scopes = [\"okta.users.read\"] }; HashSet<string> all = new Configuration().Scopes")]
    public Task Scopes_that_come_from_elsewhere_are_no_list(string configuration) => VerifyAsync(
        $"_ = {configuration};",
        "await users.{|OKTA0005:ListUsersAsync|}(); await users.{|OKTA0005:DeleteUserAsync|}(\"ada\");",
        new TestProject { References = [OktaSdk.Reference(10)] });

    [Fact]
    public Task Beside_a_file_both_are_to_have_the_scope() => VerifyAsync(
        "_ = new Configuration { Scopes = [\"okta.users.read\"] };",
        """
        await users.{|#0:DeleteUserAsync|}("ada");
        await groups.{|#1:ListGroupsAsync|}();
        await users.ListUsersAsync();
        """,
        new TestProject { ScopesFile = "okta.users.manage\n", References = [OktaSdk.Reference(10)], DisabledRules = [RuleIds.UnusedGrant] },
        new DiagnosticResult(RuleIds.UsedScopeNotGranted, DiagnosticSeverity.Warning)
            .WithLocation(0)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations)
            .WithArguments("UserApi.DeleteUserAsync", "okta.users.manage", "Configuration.Scopes does not name"),
        new DiagnosticResult(RuleIds.UsedScopeNotGranted, DiagnosticSeverity.Warning)
            .WithLocation(1)
            .WithArguments("GroupApi.ListGroupsAsync", "okta.groups.read", "OktaScopes.txt does not grant"));

    [Fact]
    public Task A_constant_that_nothing_needs_is_named_where_it_stands() => VerifyAsync(
        "_ = new Configuration { Scopes = [\"okta.users.read\", {|#0:\"okta.logs.read\"|}, {|#1:\"okta.groups.manage\"|}] };",
        "await users.ListUsersAsync(); await groups.ListGroupsAsync();",
        new TestProject { References = [OktaSdk.Reference(10)] },
        new DiagnosticResult(RuleIds.UnusedGrant, DiagnosticSeverity.Info)
            .WithLocation(0)
            .WithArguments("okta.logs.read", "remove it from the list, and have the grant taken back"),
        new DiagnosticResult(RuleIds.UnusedGrant, DiagnosticSeverity.Info)
            .WithLocation(1)
            .WithArguments("okta.groups.manage", "'okta.groups.read' will do: list that instead, and have the grant changed"));

    [Fact]
    public Task A_library_that_names_scopes_is_held_to_them() => VerifyAsync(
        "_ = new Configuration { Scopes = [\"okta.users.read\"] };",
        "await users.ListUsersAsync(); await users.{|OKTA0005:DeleteUserAsync|}(\"ada\");",
        new TestProject { IsLibrary = true, References = [OktaSdk.Reference(10)] });

    [Fact]
    public Task Properties_of_other_types_are_none_of_these() => VerifyAsync(
        "_ = new Other { Scopes = [\"okta.users.read\"] }; _ = new Configuration().Scopes.Contains(\"okta.users.manage\");",
        "await users.{|OKTA0005:ListUsersAsync|}();",
        new TestProject { References = [OktaSdk.Reference(10)] });

    private static Task VerifyAsync(string setUp, string calls, TestProject project, params DiagnosticResult[] expected) =>
        Verify.VerifyAsync(Source(setUp, calls), project, expected);

    private const string Mine = "public class Mine : Configuration { public Mine() { Scopes = [\"okta.users.read\"]; } }";

    private static string Source(string setUp, string calls) =>
        $$"""
        using Okta.Sdk.Api;
        using Okta.Sdk.Client;

        {{(setUp.Contains("Mine", StringComparison.Ordinal) ? Mine : "")}}
        public sealed class Other { public HashSet<string>? Scopes { get; set; } }

        public static class Code
        {
            private const string Users = "okta.users";
            private const string Read = "okta.users.read";

            public static async Task RunAsync(UserApi users, GroupApi groups)
            {
                {{calls}}
            }

            public static void SetUp()
            {
                {{setUp}}
            }
        }
        """;
}
