using Microsoft.CodeAnalysis;
using OktaGen.Build.Reading;
using OktaGen.Build.Report;
using OktaGen.Build.Tests.Support;
using OktaGen.TestSupport;

namespace OktaGen.Build.Tests.Reading;

public sealed class UsedMembersTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public UsedMembersTests() => _folder.Compile(AcmeLibrary.Name, AcmeLibrary.Source);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Task Use(IDirectory d) => d.GetUserAsync(\"a\");", "Use")]
    [InlineData("async Task Use(IDirectory d) { await Task.Yield(); await d.GetUserAsync(\"a\"); }", "Use")]
    [InlineData("async IAsyncEnumerable<string> Use(IDirectory d) { yield return await d.GetUserAsync(\"a\"); }", "Use")]
    [InlineData("IEnumerable<Task> Use(IDirectory d) { yield return d.GetUserAsync(\"a\"); }", "Use")]
    [InlineData("Func<Task> Use(IDirectory d) => () => d.GetUserAsync(\"a\");", "Use")]
    [InlineData("Func<IDirectory, Task> Use() => async d => await d.GetUserAsync(\"a\");", "Use")]
    [InlineData("Func<string, Task> Use(IDirectory d) => d.GetUserAsync;", "Use")]
    [InlineData("Task Use(IDirectory d) { return Local(); async Task Local() => await d.GetUserAsync(\"a\"); }", "Use")]
    [InlineData("Task Use(DirectoryClient d) => d.GetUserAsync(\"a\");", "Use")]
    [InlineData("void Use() => Workflows.Show(d => d.GetUserAsync(\"a\"));", "Use")]
    [InlineData("Task Use<T>(T d) where T : IDirectory => d.GetUserAsync(\"a\");", "Use")]
    [InlineData("static readonly Func<IDirectory, Task> s_use = d => d.GetUserAsync(\"a\");", "")]
    [InlineData("Func<IDirectory, Task> Use { get; } = d => d.GetUserAsync(\"a\");", "")]
    [InlineData("Task Use { get { IDirectory d = null!; return d.GetUserAsync(\"a\"); } }", "Use")]
    [InlineData("class Inner<T> { Task Use(IDirectory d) => d.GetUserAsync(\"a\"); }", "Inner.Use")]
    public void Code_of_any_shape_uses_what_it_calls(string member, string user)
    {
        foreach (OptimizationLevel optimization in Enum.GetValues<OptimizationLevel>())
        {
            PermissionReport report = _folder.Read(_folder.Compile("MyApp" + optimization, $"using Acme; namespace My; class Jobs {{ {member} }}", optimization: optimization));

            ReportedMember used = Assert.Single(report.Used);
            Assert.Equal("Acme.IDirectory.GetUserAsync", used.FullName);
            Assert.Equal(("GET", "/api/v1/users/{userId}"), used.Request);
            Assert.Equal("getUser", used.Operation?.Id);
            Assert.Equal(["okta.users.read"], used.NeededScopes);
            Assert.Equal([user.Length == 0 ? "My.Jobs" : "My.Jobs." + user], used.UsedBy);
        }
    }

    [Theory]
    [InlineData("new AppSync(\"a\").RunAsync()", "Acme.AppSync okta.apps.read", "Acme.AppSync.RunAsync okta.apps.read")]
    [InlineData("new AppSync(\"a\").RepairAsync()", "Acme.AppSync okta.apps.read", "Acme.AppSync.RepairAsync okta.apps.manage")]
    [InlineData("((AppSync)null!).Count", "Acme.AppSync.Count okta.logs.read")]
    [InlineData("((AppSync)null!).Count = 1", "Acme.AppSync.Count okta.logs.read okta.policies.read")]
    [InlineData("((AppSync)null!).Name")]
    [InlineData("new Action(((AppSync)null!).Dispose)")]
    [InlineData("((AppSync)null!).ToString()")]
    [InlineData("((IDirectory)null!).OffboardAsync(\"a\")", "Acme.Workflows.OffboardAsync okta.groups.manage okta.users.manage")]
    [InlineData("((IDirectory)null!).AuditAsync()", "Acme.IDirectory.AuditAsync okta.logs.read")]
    [InlineData("((IDirectory)null!).GetOrganizationAsync()", "Acme.IDirectory.GetOrganizationAsync ")]
    [InlineData("((IDirectory)null!).ListGroupsAsync()", "Acme.IReader.ListGroupsAsync okta.groups.read")]
    [InlineData("((DirectoryClient)null!).ListGroupsAsync()", "Acme.IDirectory.ListGroupsAsync okta.groups.read")]
    [InlineData("new Cache<string>().Load(1, new Dictionary<int, string[]>(), ref n)", "Acme.Cache.Load okta.networkZones.read")]
    [InlineData("new Cache<string>().Load(1, new Dictionary<int, string>(), ref n)", "Acme.Cache.Load okta.networkZones.manage")]
    [InlineData("Touch(new[] { 1 })", "Acme.Cache.Entry.Touch okta.sessions.read")]
    [InlineData("Workflows.RestAsync()")]
    [InlineData("typeof(IDirectory)")]
    public async Task A_member_needs_what_it_says_or_its_type_for_it_as_the_rules_have_it(string expression, params string[] expected)
    {
        string source = $"using Acme; using static Acme.Cache<int>.Entry; class Jobs {{ object? Use() {{ int n = 0; {Statement(expression)} return n; }} }}";
        IEnumerable<string> asked = await _folder.FindScopesByRuleAsync(source);

        PermissionReport report = _folder.Report(source);

        Assert.Equal(expected, report.Used.Select(static used => $"{used.FullName} {string.Join(' ', used.NeededScopes)}"));
        Assert.Equal(asked, report.Used.SelectMany(static used => used.NeededScopes).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Overloads_are_told_apart_and_uses_by_class_and_by_interface_are_one()
    {
        PermissionReport report = _folder.Report("""
            using Acme;
            class Jobs
            {
                Task One(IDirectory d) => d.GetUserAsync("a", "b");
                Task Two(DirectoryClient d) => d.GetUserAsync("a", "b");
                Task Three(DirectoryClient d) => d.GetUserAsync("a", "b");
            }
            """);

        ReportedMember used = Assert.Single(report.Used);
        Assert.Equal("/api/v1/users/{userId}/blocks", used.Request?.Route);
        Assert.Equal(["Jobs.One", "Jobs.Three", "Jobs.Two"], used.UsedBy);
    }

    [Fact]
    public void What_a_client_of_the_app_inherits_is_told_of_at_that_client()
    {
        PermissionReport report = _folder.Report("""
            [OktaClient, RequiresScope("okta.groups.manage")]
            interface IMine : Acme.IReader;
            class Jobs { Task Use(IMine mine) => mine.ListGroupsAsync(); }
            """);

        Assert.Empty(report.Used);
        Assert.Equal(["okta.groups.manage"], Assert.Single(report.Declared).NeededScopes);
    }

    [Fact]
    public void A_type_that_moved_to_another_assembly_is_followed_there()
    {
        string app = _folder.Compile("MyApp", "class Jobs { System.Threading.Tasks.Task Use(Acme.IDirectory d) => d.GetUserAsync(\"a\"); }");
        _folder.Compile("Acme.Core", AcmeLibrary.Source);
        using var core = new TestFolder();
        core.Compile("Acme.Core", AcmeLibrary.Source);
        string forwarder = core.Compile(AcmeLibrary.Name, "[assembly: System.Runtime.CompilerServices.TypeForwardedTo(typeof(Acme.IDirectory))]");

        var report = PermissionReport.Read(app, [forwarder, .. core.References], TestFolder.List(null));

        Assert.Equal("Acme.Core", Assert.Single(report.Used).Assembly);
        Assert.Empty(report.Unreadable);
    }

    private static string Statement(string expression) =>
        expression.Contains(" = ", StringComparison.Ordinal) || expression.StartsWith("Touch", StringComparison.Ordinal) ? expression + ";" : $"_ = {expression};";
}
