using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.ScopeList.ProjectAnalyzer>;

namespace OktaGen.Analyzers.Tests.Rules.ScopeList;

public sealed class ProjectTests
{
    private const string Client = "[OktaClient] public interface IDirectory { [Get(\"/api/v1/groups\"), NoScope] Task<string> ListAsync(); }\n";

    [Theory]
    [InlineData("okta.users.read okta.groups.read", "it has white space inside")]
    [InlineData("okta.üsers.read", "the character U+00FC cannot be part of a scope")]
    public Task A_malformed_item_is_named_with_its_reason_once_and_without_a_place(string item, string reason) => Verify.VerifyAsync(
        Client,
        new TestProject { ScopeItems = $"okta.logs.read,{item},okta.apps.read" },
        new DiagnosticResult(RuleIds.MalformedScopeItem, DiagnosticSeverity.Warning).WithArguments("OktaScope", item, reason));

    [Fact]
    public Task Each_malformed_item_is_named() => Verify.VerifyAsync(
        string.Empty,
        new TestProject { ScopeItems = "a b,c d" },
        new DiagnosticResult(RuleIds.MalformedScopeItem, DiagnosticSeverity.Warning).WithArguments("OktaScope", "a b", "it has white space inside"),
        new DiagnosticResult(RuleIds.MalformedScopeItem, DiagnosticSeverity.Warning).WithArguments("OktaScope", "c d", "it has white space inside"));

    [Fact]
    public Task A_malformed_item_of_known_scopes_is_named_as_such() => Verify.VerifyAsync(
        Client,
        new TestProject { KnownScopes = "acme.orders.read,acme orders" },
        new DiagnosticResult(RuleIds.MalformedScopeItem, DiagnosticSeverity.Warning).WithArguments("OktaKnownScope", "acme orders", "it has white space inside"));

    [Fact]
    public Task An_item_that_Okta_has_no_scope_for_is_named_with_the_nearest() => Verify.VerifyAsync(
        Client,
        new TestProject { ScopeItems = "okta.user.read,okta.logs.read,acme.orders.read", KnownScopes = "acme.orders.read" },
        new DiagnosticResult(RuleIds.UnknownScopeItem, DiagnosticSeverity.Warning).WithArguments("okta.user.read", "did you mean 'okta.users.read'"));

    [Theory]
    [InlineData("oktascopes.txt", "is used on systems alone that do not tell capital letters apart; rename it to OktaScopes.txt")]
    [InlineData("config/OKTASCOPES.TXT", "is used on systems alone that do not tell capital letters apart; rename it to OktaScopes.txt")]
    [InlineData(
        "config, old/OktaScopes.txt",
        "is not used, for it does not lie beside the project file; move it there, or name it as an AdditionalFiles item")]
    public Task A_file_that_looks_like_the_list_and_is_none_is_named(string file, string fault) => Verify.VerifyAsync(
        Client,
        new TestProject { UnusedScopesFiles = file },
        new DiagnosticResult(RuleIds.UnusedScopesFile, DiagnosticSeverity.Warning).WithArguments(file, fault));

    [Fact]
    public Task Each_file_that_is_not_used_is_named() => Verify.VerifyAsync(
        string.Empty,
        new TestProject { UnusedScopesFiles = "a/OktaScopes.txt|b/OktaScopes.txt" },
        new DiagnosticResult(RuleIds.UnusedScopesFile, DiagnosticSeverity.Warning),
        new DiagnosticResult(RuleIds.UnusedScopesFile, DiagnosticSeverity.Warning));

    [Theory]
    [InlineData("okta.users.read, okta.groups.read")]
    [InlineData(",okta.users.read,,")]
    [InlineData("")]
    [InlineData(null)]
    public Task Good_items_and_none_are_left_alone(string? items) => Verify.VerifyAsync(Client, new TestProject { ScopeItems = items });

    [Theory]
    [InlineData("READONLY_ADMIN", "did you mean 'READ_ONLY_ADMIN'")]
    [InlineData("okta.user.read", "did you mean 'okta.users.read'")]
    [InlineData("CUSTOM", "name a standard role such as READ_ONLY_ADMIN, or the permissions of a custom role")]
    public Task A_role_that_says_nothing_is_named_with_the_nearest(string name, string cure) => Verify.VerifyAsync(
        Client,
        new TestProject { Role = $"USER_ADMIN, {name}" },
        new DiagnosticResult(RuleIds.UnknownRole, DiagnosticSeverity.Warning).WithArguments(name, cure));

    [Theory]
    [InlineData("USER_ADMIN")]
    [InlineData(" ORG_ADMIN ,okta.users.read,")]
    [InlineData("")]
    public Task Known_roles_and_none_are_left_alone(string role) => Verify.VerifyAsync(Client, new TestProject { Role = role });

    [Theory]
    [InlineData("Api-Token")]
    [InlineData("1")]
    [InlineData("Unknown")]
    [InlineData("ApiToken|OAuth")]
    public Task An_unknown_credential_is_named_with_the_known_ones(string value) => Verify.VerifyAsync(
        Client,
        new TestProject { Credential = value },
        new DiagnosticResult(RuleIds.UnknownCredential, DiagnosticSeverity.Warning).WithArguments(value, "ApiToken, OAuth or UserToken"));

    [Theory]
    [InlineData("ApiToken")]
    [InlineData("oauth")]
    [InlineData("UserToken ")]
    [InlineData("")]
    [InlineData(null)]
    public Task A_known_credential_and_none_are_left_alone(string? value) => Verify.VerifyAsync(Client, new TestProject { Credential = value });

    [Fact]
    public Task A_type_that_takes_the_name_of_the_scope_list_is_flagged_beside_a_client() => Verify.VerifyAsync(
        Client + "namespace TestProject { internal static class {|#0:GrantedScopes|} { } }",
        new TestProject(),
        Taken("TestProject.GrantedScopes"));

    [Fact]
    public Task A_type_that_takes_the_name_of_the_scope_list_is_flagged_beside_a_list() => Verify.VerifyAsync(
        "namespace TestProject { internal enum {|#0:GrantedScopes|} { } }",
        new TestProject { ScopesFile = string.Empty },
        Taken("TestProject.GrantedScopes"));

    [Theory]
    [InlineData("Acme.Sync", "namespace Acme.Sync { internal record {|#0:GrantedScopes|}; }", "Acme.Sync.GrantedScopes")]
    [InlineData("", "internal struct {|#0:GrantedScopes|} { }", "GrantedScopes")]
    public Task The_scope_list_lies_in_the_root_namespace(string rootNamespace, string type, string name) =>
        Verify.VerifyAsync(Client + type, new TestProject { RootNamespace = rootNamespace }, Taken(name));

    [Fact]
    public Task A_namespace_that_takes_the_name_of_the_scope_list_is_flagged() => Verify.VerifyAsync(
        Client + "namespace TestProject.{|#0:GrantedScopes|} { internal static class Inner { } }",
        new TestProject(),
        Taken("TestProject.GrantedScopes"));

    [Theory]
    [InlineData("namespace Elsewhere.GrantedScopes { internal static class Inner { } }")]
    [InlineData("namespace Elsewhere { internal static class GrantedScopes { } }")]
    [InlineData("namespace TestProject.Inner { internal static class GrantedScopes { } }")]
    [InlineData("namespace TestProject { internal static class GrantedScopes<T> { } }")]
    [InlineData("namespace TestProject { internal static class Outer { internal static class GrantedScopes { } } }")]
    [InlineData("namespace TestProject { file static class GrantedScopes { } }")]
    [InlineData("namespace TestProject { internal static class grantedScopes { } }")]
    public Task A_type_that_leaves_the_name_free_is_left_alone(string type) => Verify.VerifyAsync(Client + type, new TestProject());

    [Fact]
    public Task Where_no_list_would_be_generated_the_name_is_free() =>
        Verify.VerifyAsync("namespace TestProject { internal static class GrantedScopes { } }", new TestProject());

    [Fact]
    public Task The_generated_class_itself_is_left_alone()
    {
        var test = new Verify(Client, new TestProject());
        test.TestState.Sources.Add(("/0/OktaGen.GrantedScopes.g.cs", "// <auto-generated/>\nnamespace TestProject { internal static class GrantedScopes { } }"));
        return test.RunAsync();
    }

    private static DiagnosticResult Taken(string type) =>
        new DiagnosticResult(RuleIds.GrantedScopesTaken, DiagnosticSeverity.Warning).WithLocation(0).WithArguments(type);
}
