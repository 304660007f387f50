using OktaGen.Build.Reading;
using OktaGen.Build.Report;
using OktaGen.Build.Tests.Support;
using OktaGen.Knowledge.Credentials;

namespace OktaGen.Build.Tests.Reading;

public sealed class DeclaredMembersTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("[OktaClient] interface IApi { [Get(\"/api/v1/users/{userId}\"), RequiresScope(\"okta.users.read\")] Task GetAsync(string userId); }", "IApi.GetAsync okta.users.read")]
    [InlineData("[OktaClient, RequiresScope(\"okta.users.manage\")] interface IApi { [Get(\"/api/v1/users/{userId}\")] Task GetAsync(string userId); }", "IApi.GetAsync okta.users.manage")]
    [InlineData("[OktaClient, RequiresScope(\"okta.apps.read\")] interface IApi { [Get(\"/x\"), NoScope] Task GetAsync(); }", "IApi.GetAsync ")]
    [InlineData("[OktaClient, RequiresScope(\"okta.apps.read\")] interface IApi : IBase; [RequiresScope(\"okta.brands.read\")] interface IBase { [Get(\"/x\")] Task GetAsync(); }", "IApi.GetAsync okta.brands.read")]
    [InlineData("[OktaClient, RequiresScope(\"okta.apps.read\")] interface IApi : IBase; interface IBase { [Get(\"/x\")] Task GetAsync(); }", "IApi.GetAsync okta.apps.read")]
    [InlineData("[OktaClient, RequiresScope(\"okta.apps.read\")] interface IApi : IBase; [NoScope] interface IBase { [Get(\"/x\")] Task GetAsync(); }", "IApi.GetAsync ")]
    [InlineData("[OktaClient] interface IApi : IBase<int>; interface IBase<T> { [Get(\"/x\"), RequiresScope(\"okta.apps.read\")] Task<string> GetAsync(T id); }", "IApi.GetAsync okta.apps.read")]
    [InlineData("[OktaClient] interface IApi : IBase { Task IBase.GetAsync() => null!; } interface IBase { [Get(\"/x\"), RequiresScope(\"okta.apps.read\")] Task GetAsync(); }")]
    [InlineData("[OktaClient] interface IApi { [Get(\"/x\"), RequiresScope(\"okta.apps.read\")] Task GetAsync(); [RequiresScope(\"okta.brands.read\")] Task TwiceAsync() => GetAsync(); }", "IApi.GetAsync okta.apps.read", "IApi.TwiceAsync okta.brands.read")]
    [InlineData("interface IBase { [Get(\"/x\"), RequiresScope(\"okta.apps.read\")] Task GetAsync(); }", "IBase.GetAsync okta.apps.read")]
    [InlineData("[RequiresScope(\"okta.brands.read\", \"okta.apps.read\", \"okta.brands.read\")] class Job { [RequiresScope(\"okta.captchas.read\")] void Run() { } int N { [RequiresScope(\"okta.domains.read\")] get; } }", "Job okta.apps.read okta.brands.read", "Job.N okta.domains.read", "Job.Run okta.captchas.read")]
    [InlineData("class Outer { class Job<T> { [RequiresScope(\"okta.captchas.read\")] void Run() { } } }", "Outer.Job.Run okta.captchas.read")]
    [InlineData("interface IOther { Task GetAsync(); } class Plain;")]
    public async Task A_member_needs_what_it_says_or_its_interface_for_it_as_the_rules_have_it(string source, params string[] expected)
    {
        IEnumerable<string> asked = await _folder.FindScopesByRuleAsync(source);

        PermissionReport report = _folder.Report(source);

        Assert.Equal(expected, report.Declared.Select(static member => $"{member.FullName} {string.Join(' ', member.Declared.Scopes)}"));

        // The rules ask for what an interface declares even where none of its endpoints takes it.
        Assert.All(report.Declared.SelectMany(static member => member.Declared.Scopes), scope => Assert.Contains(scope, asked));
    }

    [Theory]
    [InlineData("[Get(\"/api/v1/users\")]", "okta.users.read", "", "okta.users.read")]
    [InlineData("[Get(\"/api/v1/users\"), NoScope]", "okta.users.read", "", "okta.users.read")]
    [InlineData("[Get(\"/api/v1/users\"), RequiresScope(\"okta.groups.read\")]", "okta.users.read", "okta.groups.read", "okta.groups.read okta.users.read")]
    [InlineData("[Get(\"/api/v1/users\"), RequiresScope(\"okta.users.manage\")]", "", "okta.users.manage", "okta.users.manage")]
    [InlineData("[Get(\"/api/v1/users\"), RequiresScope(\"okta.users.read.self\"), Credential(OktaCredential.UserToken)]", "", "", "okta.users.read.self")]
    [InlineData("[Get(\"/api/v1/users\"), Credential(OktaCredential.ApiToken)]", "", "", "")]
    [InlineData("[Get(\"/no/such\"), RequiresScope(\"a\")]", "", "", "a")]
    public void What_Okta_requires_is_held_against_what_is_declared(string attributes, string undeclared, string surplus, string needed)
    {
        ReportedMember member = Assert.Single(_folder.Report($"[OktaClient] interface IApi {{ {attributes} Task GetAsync(); }}").Declared);

        Assert.Equal(undeclared, string.Join(' ', member.Needs.MissingScopes));
        Assert.Equal(surplus, string.Join(' ', member.Needs.SurplusScopes));
        Assert.Equal(needed, string.Join(' ', member.NeededScopes.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("[Get(\"/api/v1/users\")]", "ApiToken OAuth UserToken")]
    [InlineData("[Get(\"/api/v1/users\"), Credential(OktaCredential.OAuth)]", "OAuth UserToken")]
    [InlineData("[Get(\"/api/v1/users\"), Credential(OktaCredential.UserToken, OktaCredential.ApiToken)]", "ApiToken UserToken")]
    [InlineData("[Get(\"/.well-known/okta-organization\")]", "")]
    [InlineData("[Get(\"/no/such\"), Credential(OktaCredential.None)]", "")]
    public void The_credentials_are_those_that_declaration_and_Okta_accept(string attributes, string expected)
    {
        ReportedMember member = Assert.Single(_folder.Report($"[OktaClient] interface IApi {{ {attributes} Task GetAsync(); }}").Declared);

        Assert.Equal(expected, string.Join(' ', CredentialNames.NamesOf(member.Needs.Credentials)));
        Assert.Equal(expected.Length == 0, member.Needs.TakesNoCredential);
    }

    [Fact]
    public void Every_ready_made_operation_is_Okta_s_and_declares_what_Okta_requires()
    {
        string path = typeof(OktaGen.Management.IUsers).Assembly.Location;

        var report = PermissionReport.Read(path, _folder.References, TestFolder.List(null));

        Assert.Empty(report.Unreadable);
        // Probes ask for a wider scope than Okta requires, to learn whether the app has it.
        ReportedMember[] operations =
        [
            .. report.Declared.Where(static member => member.Request is not null && !member.FullName.Contains(".IManageProbes.", StringComparison.Ordinal)),
        ];
        Assert.True(operations.Length > 150, $"{operations.Length} operations");
        Assert.All(operations, static member =>
        {
            Assert.NotNull(member.Operation);
            Assert.Empty(member.Needs.MissingScopes);
            Assert.Empty(member.Needs.SurplusScopes);
        });
        Assert.Empty(report.Used);
    }
}
