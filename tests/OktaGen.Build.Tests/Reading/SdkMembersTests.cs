using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OktaGen.Build.Reading;
using OktaGen.Build.Report;
using OktaGen.Build.Tests.Support;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Sdk;
using OktaGen.TestSupport;

namespace OktaGen.Build.Tests.Reading;

/// <summary>Calls of Okta's own SDK, in assemblies that know nothing of OktaGen, and without the SDK's assembly at hand.</summary>
public sealed class SdkMembersTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Task Use(UserApi api) => api.GetUserAsync(\"a\");", "UserApi.GetUserAsync")]
    [InlineData("Task Use(IUserApi api) => api.GetUserAsync(\"a\");", "UserApi.GetUserAsync")]
    [InlineData("Task Use(UserApi api) => api.GetUserWithHttpInfoAsync(\"a\");", "UserApi.GetUserWithHttpInfoAsync")]
    [InlineData("object Use(UserApi api) => api.GetUser(\"a\");", "UserApi.GetUser")]
    [InlineData("async Task Use(UserApi api) { await Task.Yield(); await api.GetUserAsync(\"a\"); }", "UserApi.GetUserAsync")]
    [InlineData("Func<object[], Task<object>> Use(UserApi api) => api.GetUserAsync;", "UserApi.GetUserAsync")]
    [InlineData("Func<Task> Use(UserApi api) => () => api.GetUserAsync(\"a\");", "UserApi.GetUserAsync")]
    [InlineData("Task Use<T>(T api) where T : UserApi => api.GetUserAsync(\"a\");", "UserApi.GetUserAsync")]
    public void Code_of_any_shape_uses_what_it_calls(string member, string name)
    {
        PermissionReport report = Read(Compile("MyApp", $"namespace My; class Jobs {{ {member} }}"));

        ReportedMember used = Assert.Single(report.Used);
        Assert.Equal("Okta.Sdk.Api." + name, used.FullName);
        Assert.Equal("Okta.Sdk", used.Assembly);
        Assert.Equal(("GET", "/api/v1/users/{id}"), used.Request);
        Assert.Equal("getUser", used.Operation?.Id);
        Assert.Equal(["okta.users.read"], used.NeededScopes);
        Assert.Equal(["My.Jobs.Use"], used.UsedBy);
        Assert.Empty(report.Unreadable);
        Assert.Empty(report.UnknownSdkMethods);
    }

    [Fact]
    public void The_version_that_was_compiled_against_says_what_a_name_means()
    {
        const string Source = "class Jobs { Task Use(UserApi api) => api.UpdateUserAsync(\"a\"); }";

        Assert.Equal("replaceUser", Assert.Single(Read(Compile("Old", Source, major: 6)).Used).Operation?.Id);
        Assert.Equal("updateUser", Assert.Single(Read(Compile("New", Source, major: 10)).Used).Operation?.Id);
    }

    [Fact]
    public void What_sends_requests_and_is_not_known_is_named_once()
    {
        PermissionReport report = Read(Compile("MyApp", """
            class Jobs
            {
                Task One(UserApi api) => api.CallRetiredAsync();
                Task Two(UserApi api) => api.CallRetiredAsync(1);
                string Three(UserApi api) => api.GetBasePath();
                object Four() => new UserApi();
            }
            """));

        Assert.Empty(report.Used);
        Assert.Equal(["UserApi.CallRetiredAsync"], report.UnknownSdkMethods);
        Assert.Contains("\n## Methods of Okta.Sdk that are not known\n", MarkdownReport.Write(report), StringComparison.Ordinal);
        Assert.Contains("\n- `UserApi.CallRetiredAsync`\n", MarkdownReport.Write(report), StringComparison.Ordinal);
        Assert.Contains(
            "\"unknownSdkMethods\": [\n    \"UserApi.CallRetiredAsync\"\n  ]", JsonReport.Write(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_the_same_names_elsewhere_are_none_of_the_SDKs()
    {
        PermissionReport report = Read(Compile("MyApp", """
            namespace Elsewhere { public class UserApi { public Task GetUserAsync(string id) => null; } }
            class Jobs { Task Use(Elsewhere.UserApi api) => api.GetUserAsync("a"); }
            """));

        Assert.Empty(report.Used);
        Assert.Empty(report.UnknownSdkMethods);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(10)]
    public void Every_method_needs_what_Okta_requires_of_its_operation(int major)
    {
        SdkMethod[] methods = [.. SdkMethods.Default.All.Where(method => method.Majors.Contains(major))];
        string calls = string.Concat(methods.Select(static (method, index) =>
            $"Task C{index}({method.Class} api) => api.{method.Stem}Async(); object D{index}(I{method.Class} api) => "
                + $"api.{method.Stem}();\n"));

        PermissionReport report = Read(Compile("MyApp", $"class Calls {{ {calls} }}", major));

        Assert.Equal(
            methods.SelectMany(static method => (string[])["Async", ""], static (method, form) =>
                ($"Okta.Sdk.Api.{method.Class}.{method.Stem}{form}", string.Join(
                    ' ', OperationCatalogue.Default.FindById(method.OperationId).First().Scopes)))
                .Order(),
            report.Used.Select(static used => (used.FullName, string.Join(' ', used.NeededScopes))).Order());
        Assert.Empty(report.UnknownSdkMethods);
    }

    [Fact]
    public void Several_assemblies_are_one_report()
    {
        PermissionReport app = Read(
            Compile("App", "class Program { static void Main() { new UserApi().ListUsers(); } }", kind: OutputKind.ConsoleApplication));
        PermissionReport jobs = Read(Compile("Jobs",
            "class Jobs { void Use() { new UserApi().ListUsers(); new GroupApi().AddGroupAsync(); new UserApi().CallRetiredAsync(); } }"));

        var report = PermissionReport.Join([jobs, app]);

        Assert.Equal(["App", "Jobs"], report.Assemblies);
        Assert.True(report.IsProgram);
        Assert.Equal(
            ["Okta.Sdk.Api.GroupApi.AddGroupAsync", "Okta.Sdk.Api.UserApi.ListUsers"], report.Used.Select(static used => used.FullName));
        Assert.Equal(["Jobs.Use", "Program.Main"], report.Used[1].UsedBy);
        Assert.Equal(["okta.groups.manage", "okta.users.read"], report.MinimalScopes.Select(static need => need.Scope));
        Assert.Equal(["UserApi.CallRetiredAsync"], report.UnknownSdkMethods);
        Assert.StartsWith("# Okta permissions of App, Jobs\n", MarkdownReport.Write(report), StringComparison.Ordinal);
        Assert.Same(app, PermissionReport.Join([app]));
    }

    private string Compile(string name, string source, int major = 10, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        CSharpCompilation compilation = TestCompilation
            .Create(
                [
                    CSharpSyntaxTree.ParseText("#nullable disable\n" + source),
                    CSharpSyntaxTree.ParseText(TestCompilation.SdkUsings + "global using Okta.Sdk.Api;"),
                ],
                kind,
                name)
            .WithReferences([.. RuntimeReferences.WithoutOktaGen, OktaSdk.Reference(major)]);
        string path = Path.Combine(_folder.Folder, name + ".dll");
        using FileStream image = File.Create(path);
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return path;
    }

    // The framework alone: the SDK is not there.
    private static PermissionReport Read(string path) => PermissionReport.Read(
        path,
        RuntimeReferences.WithoutOktaGen.Select(static reference => ((PortableExecutableReference)reference).FilePath!),
        TestFolder.List(null));
}
