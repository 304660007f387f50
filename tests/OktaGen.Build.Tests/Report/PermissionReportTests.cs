using Microsoft.CodeAnalysis;
using OktaGen.Build.Report;
using OktaGen.Build.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Build.Tests.Report;

public sealed class PermissionReportTests : IDisposable
{
    private const string App = """
        using Acme;

        namespace MyApp;

        [OktaClient]
        public interface IPeople
        {
            [Get("/api/v1/users"), RequiresScope(OktaScopes.UsersRead)]
            Task<string> ListAsync(string? search = null);

            [Get("/api/v1/users/{userId}/groups"), RequiresScope(OktaScopes.UsersManage)]
            Task<string> ListGroupsAsync(string userId);

            [Get("/api/v1/logs")]
            Task<string> ListEventsAsync();

            [Get("/api/v1/apps/{appId}/sso/saml/metadata"), RequiresScope(OktaScopes.AppsRead)]
            Task<string> GetMetadataAsync(string appId, string kid);

            [Post("/api/v1/meta/uischemas"), RequiresScope(OktaScopes.UischemasManage)]
            Task<string> CreateSchemaAsync();

            [Get("/my/own"), RequiresScope("acme.orders.read"), Credential(OktaCredential.ApiToken)]
            Task<string> GetOrdersAsync();

            [Get("/.well-known/okta-organization"), NoScope]
            Task<string> GetOrganizationAsync();
        }

        internal static class Program
        {
            private static async Task Main()
            {
                IDirectory directory = null!;
                await directory.OffboardAsync("a");
                await Task.WhenAll(new[] { "b" }.Select(async id => await directory.GetUserAsync(id)));
                await new Jobs(directory).RunAsync();
            }
        }

        internal sealed class Jobs(IDirectory directory)
        {
            public Task RunAsync() => directory.GetUserAsync("c");

            [RequiresScope(OktaScopes.PoliciesRead)]
            public Task CheckAsync() => Task.CompletedTask;
        }
        """;

    private const string Granted =
        "acme.orders.read okta.apps.read okta.domains.read okta.groups.manage okta.groups.read okta.policies.manage okta.users.manage okta.sessions.read";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_reviewer_reads_what_the_app_may_do_and_what_it_was_granted_for_that()
    {
        PermissionReport report = Example();

        Snapshot.Verify(MarkdownReport.Write(report), "MyApp.OktaPermissions.md");
        Snapshot.Verify(JsonReport.Write(report), "MyApp.OktaPermissions.json");
    }

    [Fact]
    public void The_report_is_the_same_in_every_folder_and_for_every_order_of_references()
    {
        PermissionReport report = Example();
        using var other = new TestFolder();
        other.Compile(AcmeLibrary.Name, AcmeLibrary.Source, scopesFile: "okta.sessions.read\nokta.logs.read\n");
        var again = PermissionReport.Read(other.Compile("MyApp", App, OutputKind.ConsoleApplication), other.References.Reverse(), TestFolder.List(string.Join(' ', Granted.Split(' ').Reverse()), "OAuth"));

        Assert.Equal(MarkdownReport.Write(report), MarkdownReport.Write(again));
        Assert.Equal(JsonReport.Write(report), JsonReport.Write(again));
        Assert.DoesNotContain(_folder.Folder, JsonReport.Write(report) + MarkdownReport.Write(report), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.read", "a.read", "a.read<a.read", "")]
    [InlineData("a.read", "", "a.read<", "")]
    [InlineData("a.read", "a.manage", "a.read<a.manage", "a.manage Wider a.read")]
    [InlineData("a.read", "a.manage a.read", "a.read<a.read", "a.manage Wider a.read")]
    [InlineData("a.read a.manage", "a.manage a.read", "a.manage<a.manage", "a.read Covered a.manage")]
    [InlineData("a.read a.manage", "a.read", "a.manage<", "a.read Covered a.manage")]
    [InlineData("a.read b.manage", "b.read c.manage", "a.read< b.manage<", "b.read Covered b.manage;c.manage Unused ")]
    [InlineData("", "a.read", "", "a.read Unused ")]
    public void The_least_scopes_leave_out_what_another_covers_and_the_list_is_held_against_them(string needed, string listed, string least, string excess)
    {
        string methods = string.Concat(needed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static (scope, i) => $"[Get(\"/x{i}\"), RequiresScope(\"{scope}\")] Task Get{i}Async();"));

        PermissionReport report = _folder.Report($"[OktaClient] interface IApi {{ {methods} }}", listed);

        Assert.Equal(least, string.Join(' ', report.MinimalScopes.Select(static need => $"{need.Scope}<{need.GrantedBy}")));
        Assert.Equal(excess, string.Join(';', report.ExcessScopes.Select(static scope => $"{scope.Scope} {scope.Reason} {scope.Needed}")));
    }

    [Theory]
    [InlineData(null, null, "Library for .NET 8.0. Scopes needed: 1. The project has no scope list.")]
    [InlineData("", null, "Library for .NET 8.0. Scopes needed: 1, missing in the list: 1, listed beyond need: 0.")]
    [InlineData("a.read b.read", null, "Library for .NET 8.0. Scopes needed: 1, missing in the list: 0, listed beyond need: 1.")]
    [InlineData(null, "ApiToken", "Library for .NET 8.0. Scopes needed: 1, but the project uses an API token, which has all the rights of the admin who made it.")]
    public void The_summary_says_how_list_and_need_compare(string? listed, string? credential, string expected)
    {
        PermissionReport report = _folder.Report("[OktaClient] interface IApi { [Get(\"/x\"), RequiresScope(\"a.read\")] Task GetAsync(); }", listed, credential);

        Assert.Equal(expected, MarkdownReport.Write(report).Split('\n')[2]);
    }

    [Fact]
    public void A_project_that_does_not_use_OktaGen_needs_nothing()
    {
        PermissionReport report = _folder.Report("class Plain;");

        Assert.Equal("# Okta permissions of MyApp\n\nLibrary for .NET 8.0. Scopes needed: 0. The project has no scope list.\n", MarkdownReport.Write(report));
    }

    private PermissionReport Example()
    {
        _folder.Compile(AcmeLibrary.Name, AcmeLibrary.Source, scopesFile: "okta.sessions.read\nokta.logs.read\n");
        return _folder.Read(_folder.Compile("MyApp", App, OutputKind.ConsoleApplication), Granted, "OAuth");
    }
}
