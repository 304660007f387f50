using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using OktaGen.Analyzers.Diagnostics;
using OktaGen.Analyzers.Rules.Operations;
using OktaGen.CodeFixes.Rules.Operations;
using OktaGen.TestSupport;
using Verify = OktaGen.TestSupport.AnalyzerVerifier<OktaGen.Analyzers.Rules.Operations.OperationAnalyzer>;

namespace OktaGen.Analyzers.Tests.Rules.Operations;

public sealed class OperationTests
{
    private static readonly TestProject s_library = new() { IsLibrary = true };

    [Theory]
    [InlineData("[Get({|#0:\"/api/v1/usres/{id}\"|})] Task A(string id);", "GET /api/v1/usres/{id}", "did you mean '/api/v1/users/{id}'",
        DiagnosticSeverity.Warning)]
    [InlineData("[Get({|#0:\"/users\"|})] Task A();", "GET /users", "did you mean '/api/v1/users'", DiagnosticSeverity.Warning)]
    [InlineData("[Patch({|#0:\"/api/v1/users/{id}\"|})] Task A(string id);", "PATCH /api/v1/users/{id}",
        "the route takes DELETE, GET, POST, PUT", DiagnosticSeverity.Warning)]
    [InlineData("[Get({|#0:\"/api/v1/brand-new/things\"|})] Task A();", "GET /api/v1/brand-new/things", "no similar one is known",
        DiagnosticSeverity.Info)]
    public Task A_request_that_Okta_does_not_have_is_reported_at_its_route(
        string member, string request, string cure, DiagnosticSeverity severity) => Verify.VerifyAsync(
        Client(member),
        s_library,
        new DiagnosticResult(RuleIds.UnknownOperation, severity).WithLocation(0).WithArguments("IDirectory.A", request, cure));

    [Theory]
    [InlineData("[Get(\"/api/v1/users/{anything}?expand=blocks\")] Task A(string anything);")]
    [InlineData("[Post(\"/api/v1/authn\")] Task A();")]
    [InlineData("[Get(\"/oauth2/{server}/v1/something\")] Task A(string server);")]
    [InlineData("[Get(\"/contoso/reports\")] Task A();")]
    [InlineData("[Get(\"malformed\")] Task A();")]
    public Task What_Okta_has_and_what_is_not_of_its_management_API_is_silent(string member) =>
        Verify.VerifyAsync(Client(member), s_library);

    [Theory]
    [InlineData("/api/v1/brand-new/{id}", true)]
    [InlineData("GET /api/v1/brand-new/{other}", true)]
    [InlineData("/api/v1/brand-new/", true)]
    [InlineData("/idp/x, GET /api/v1/", true)]
    [InlineData("POST /api/v1/brand-new/{id}", false)]
    [InlineData("/api/v1/brand-new", false)]
    [InlineData("/governance/", false)]
    public Task What_a_project_says_that_Okta_has_is_silent(string known, bool isSilent) => Verify.VerifyAsync(
        Client("[Get({|#0:\"/api/v1/brand-new/{id}\"|})] Task A(string id);"),
        new TestProject { IsLibrary = true, KnownRoutes = known },
        isSilent
            ? []
            : [new DiagnosticResult(RuleIds.UnknownOperation, DiagnosticSeverity.Info)
                .WithLocation(0).WithArguments("IDirectory.A", "GET /api/v1/brand-new/{id}", "no similar one is known")]);

    [Theory]
    [InlineData("[Get({|#0:\"/campaigns\"|})] Task A();", "GET /campaigns", "did you mean '/governance/api/v1/campaigns'",
        DiagnosticSeverity.Warning)]
    [InlineData("[Get({|#0:\"/myaccount/profile\"|})] Task A();", "GET /myaccount/profile", "did you mean '/idp/myaccount/profile'",
        DiagnosticSeverity.Warning)]
    [InlineData("[Get({|#0:\"/governance/api/v1/brand-new\"|})] Task A();", "GET /governance/api/v1/brand-new", "no similar one is known",
        DiagnosticSeverity.Info)]
    [InlineData("[Get({|#0:\"/idp/myaccount/brand-new\"|})] Task A();", "GET /idp/myaccount/brand-new", "no similar one is known",
        DiagnosticSeverity.Info)]
    public Task Every_API_on_the_host_of_the_org_is_judged(string member, string request, string cure, DiagnosticSeverity severity) =>
        Verify.VerifyAsync(
        Client(member),
        s_library,
        new DiagnosticResult(RuleIds.UnknownOperation, severity).WithLocation(0).WithArguments("IDirectory.A", request, cure));

    [Theory]
    [InlineData("OtherApi = true", false)]
    [InlineData("OtherApi = false", true)]
    [InlineData("Name = \"Directory\"", true)]
    public Task Operations_of_another_API_are_not_compared_with_those_of_Okta(string setting, bool isReported)
    {
        string Route(string rule, string route) => isReported ? $"{{|{rule}:\"{route}\"|}}" : $"\"{route}\"";
        return Verify.VerifyAsync(
            $"[OktaClient({setting})] public interface IDirectory {{ "
            + $"[Get({Route("OKTA0008", "/api/v1/usres/{id}")})] Task A(string id); "
            + $"[Get({Route("OKTA0009", "/api/v1/users/{id}/classification")})] Task B(string id); }}",
            s_library);
    }

    [Fact]
    public Task Deprecated_and_unfinished_operations_are_told() => Verify.VerifyAsync(
        Client(
            """
            [Get({|OKTA0009:"/api/v1/users/{id}/classification"|})] Task A(string id);
            [Get("/api/v1/users/{id}/devices")] Task B(string id);
            [Get("/api/v1/users")] Task C();
            """),
        s_library);

    [Fact]
    public async Task Operations_of_limited_availability_are_told_on_request()
    {
        var test = new AnalyzerVerifier<OperationAnalyzer>(
            Client("[Get({|OKTA0009:\"/api/v1/users/{id}/devices\"|})] Task B(string id);"), s_library);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\noktagen_report_limited_availability = true\n"));
        await test.RunAsync();
    }

    [Theory]
    [InlineData("[Delete({|OKTA0010:\"/api/v1/api-tokens/current\"|})]", "OAuth")]
    [InlineData("[Delete({|OKTA0010:\"/api/v1/api-tokens/current\"|})]", "UserToken")]
    [InlineData("[Delete({|OKTA0010:\"/api/v1/api-tokens/current\"|}), Credential(OktaCredential.OAuth)]", null)]
    [InlineData("[Delete(\"/api/v1/api-tokens/current\"), Credential(OktaCredential.ApiToken)]", "OAuth")]
    [InlineData("[Delete(\"/api/v1/api-tokens/current\")]", null)]
    [InlineData("[Delete(\"/api/v1/api-tokens/current\")]", "ApiToken")]
    [InlineData("[Get({|OKTA0010:\"/api/v1/ssf/stream\"|})]", "ApiToken")]
    [InlineData("[Get({|OKTA0010:\"/api/v1/ssf/stream\"|}), Credential(OktaCredential.ApiToken)]", null)]
    [InlineData("[Get(\"/api/v1/ssf/stream\"), Credential(OktaCredential.UserToken)]", "ApiToken")]
    [InlineData("[Get(\"/api/v1/users\")]", "ApiToken")]
    [InlineData("[Get({|OKTA0010:\"/idp/myaccount/profile\"|})]", "OAuth")]
    [InlineData("[Get({|OKTA0010:\"/idp/myaccount/profile\"|})]", "ApiToken")]
    [InlineData("[Get(\"/idp/myaccount/profile\")]", "UserToken")]
    [InlineData("[Get(\"/idp/myaccount/profile\")]", null)]
    [InlineData("[Get({|OKTA0010:\"/idp/myaccount/profile\"|}), Credential(OktaCredential.OAuth)]", null)]
    [InlineData("[Get({|OKTA0010:\"/idp/myaccount/profile\"|}), Credential(OktaCredential.ApiToken)]", null)]
    [InlineData("[Get(\"/idp/myaccount/profile\"), Credential(OktaCredential.UserToken)]", "OAuth")]
    [InlineData("[Get(\"/idp/myaccount/profile\"), Credential(OktaCredential.OAuth, OktaCredential.UserToken)]", null)]
    [InlineData("[Post(\"/idp/myaccount/app-authenticators/challenge/x/verify\")]", "ApiToken")]
    public Task An_operation_that_refuses_the_credential_is_reported(string attributes, string? credential) =>
        Verify.VerifyAsync(Client(attributes + " Task A();"), new TestProject { IsLibrary = true, Credential = credential });

    [Fact]
    public Task What_clients_inherit_is_reported_once() => Verify.VerifyAsync(
        """
        public interface IReader { [Get({|OKTA0008:"/api/v1/usres"|})] Task A(); }
        [OktaClient] public interface IOne : IReader;
        [OktaClient] public interface ITwo : IReader;
        """,
        s_library);

    [Fact]
    public Task The_fix_replaces_the_route_and_keeps_names_and_query() => FixAsync(
        Client(
            """
            [Get({|OKTA0008:"/api/v1/usres/{userId}?expand=blocks"|})] Task A(string userId);
            [Get({|OKTA0008:"/api/v1/groups/{g}/usrs"|})] Task B(string g);
            """),
        Client(
            """
            [Get("/api/v1/users/{userId}?expand=blocks")] Task A(string userId);
            [Get("/api/v1/groups/{g}/users")] Task B(string g);
            """));

    [Fact]
    public Task The_fix_sends_a_method_that_the_route_takes() => FixAsync(
        Client("[OktaGen.Patch({|OKTA0008:\"/api/v1/policies/simulate\"|})] Task A();"),
        Client("[OktaGen.Post(\"/api/v1/policies/simulate\")] Task A();"));

    [Theory]
    [InlineData("@\"/api/v1/usres\"", "@\"/api/v1/users\"")]
    [InlineData("\"\"\"/api/v1/usres?x=1\"\"\"", "\"\"\"/api/v1/users?x=1\"\"\"")]
    [InlineData("\"\"\"\"/api/v1/usres\"\"\"\"", "\"\"\"\"/api/v1/users\"\"\"\"")]
    [InlineData("\"\"\"\n    /api/v1/usres\n    \"\"\"", "\"/api/v1/users\"")]
    public Task A_route_stays_the_kind_of_literal_that_it_is(string before, string after) => FixAsync(
        Client($"[Get( /* which */ {{|OKTA0008:{before}|}})] Task A();"), Client($"[Get( /* which */ {after})] Task A();"));

    [Theory]
    [InlineData("global::OktaGen.PatchAttribute", "global::OktaGen.Post", "")]
    [InlineData("OktaGen.Patch", "OktaGen.Post", "class PostAttribute(string text) : Attribute { public string Text => text; }")]
    [InlineData("Patch", "OktaGen.Post", "class PostAttribute(string text) : Attribute { public string Text => text; }")]
    public Task Another_method_is_named_so_that_it_is_found(string before, string after, string others) => FixAsync(
        Client($"[{before}({{|OKTA0008:\"/api/v1/policies/simulate\"|}})] Task A();") + others,
        Client($"[{after}(\"/api/v1/policies/simulate\")] Task A();") + others);

    private static Task FixAsync(string before, string after)
    {
        var test = new CodeFixVerifier<OperationAnalyzer, ReplaceRequestCodeFix>(before, s_library) { FixedCode = after };
        s_library.ApplyFixed(test.FixedState);
        return test.RunAsync();
    }

    private static string Client(string members) => $"[OktaClient]\npublic interface IDirectory\n{{\n{members}\n}}\n";
}
