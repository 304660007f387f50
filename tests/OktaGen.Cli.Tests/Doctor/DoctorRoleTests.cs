using System.Text.Json.Nodes;
using OktaGen.Cli.Tests.Reports.Comparison;
using OktaGen.Cli.Tests.Setup;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Doctor;

public sealed class DoctorRoleTests : IAsyncLifetime, IDisposable
{
    private const string List = "[Get(\"/api/v1/users\"), RequiresScope(OktaScopes.UsersRead)] System.Threading.Tasks.Task ListAsync();";
    private const string Suspend = "[Post(\"/api/v1/users/{id}/lifecycle/suspend\"), RequiresScope(OktaScopes.UsersManage)] "
        + "System.Threading.Tasks.Task SuspendAsync(string id);";
    private const string Apps = "[Get(\"/api/v1/apps\"), RequiresScope(OktaScopes.AppsRead)] System.Threading.Tasks.Task AppsAsync();";
    private const string Rules =
        "[Get(\"/api/v1/groups/rules\"), RequiresScope(OktaScopes.GroupsRead)] System.Threading.Tasks.Task RulesAsync();";
    private const string CreateApp =
        "[Post(\"/api/v1/apps\"), RequiresScope(OktaScopes.AppsManage)] System.Threading.Tasks.Task CreateAsync();";
    private const string Permissions = "GET /api/v1/iam/roles/{roleIdOrLabel}/permissions";

    private readonly ComparedApps _apps = new();
    private SetupSite _site = null!;

    private string Settings => _site.PathOf("appsettings.json");

    public async Task InitializeAsync() => _site = await SetupSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    public void Dispose() => _apps.Dispose();

    [Fact]
    public async Task Roles_that_suffice_are_said_to_and_what_smaller_one_would()
    {
        await SetUpAsync("ORG_ADMIN");

        Assert.Equal(
            [
                ("Ok", "The app's roles suffice for 2 operations of its code (stated)."),
                ("Warning", "The app may do more than its code needs: USER_ADMIN would suffice (stated)."),
            ],
            await ExamineAsync(List, Suspend));
    }

    [Fact]
    public async Task The_smallest_role_that_suffices_is_not_called_too_much()
    {
        await SetUpAsync("USER_ADMIN");

        Assert.Equal([("Ok", "The app's roles suffice for 2 operations of its code (stated).")], await ExamineAsync(List, Suspend));
    }

    [Fact]
    public async Task What_a_source_says_that_the_role_cannot_is_a_fault_with_the_roles_that_can()
    {
        await SetUpAsync("USER_ADMIN");

        (string state, string text, string? cure) = Assert.Single(await FindAsync(Apps, List));
        Assert.Equal(("Fault", "The app's roles lack what these need (stated): GET /api/v1/apps."), (state, text));
        Assert.StartsWith(
            "Assign the standard role READ_ONLY_ADMIN, or a custom role with okta.apps.read; ", cure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_source_tells_is_said_to_be_unknown()
    {
        await SetUpAsync("USER_ADMIN");

        Assert.Equal(
            [("Skipped", "No source tells whether the app's roles suffice for GET /api/v1/groups/rules.")], await ExamineAsync(Rules));
    }

    [Fact]
    public async Task The_permissions_of_a_custom_role_are_read_from_the_org()
    {
        await SetUpAsync(await CreateRoleAsync());

        Assert.Equal([("Ok", "The app's roles suffice for 1 operation of its code (derived).")], await ExamineAsync(Suspend));
        Map("okta.users.lifecycle.suspend", "okta.apps.read");
        Assert.Equal(
            [
                ("Ok", "The app's roles suffice for 1 operation of its code (derived)."),
                ("Warning", "The code needs nothing of what each of these alone adds: okta.apps.read."),
            ],
            await ExamineAsync(Suspend));
        Map("okta.apps.read");
        (string state, string text, string? cure) = Assert.Single(await FindAsync(Suspend));
        Assert.Equal(
            ("Warning", "The app's roles lack what these need (derived): POST /api/v1/users/{id}/lifecycle/suspend."), (state, text));
        Assert.Contains("a custom role with okta.users.lifecycle.suspend", cure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(List)]
    [InlineData(List, Suspend, Apps)]
    [InlineData(Apps, CreateApp)]
    [InlineData(Apps, Rules)]
    public async Task The_least_role_that_setup_gives_neither_lacks_anything_nor_is_it_too_much(params string[] members)
    {
        string app = Compile(members);
        (int exitCode, _, string error) =
            await _site.RunAsync("--settings", Settings, "--role", "least", "--yes", "--assembly", app);
        Assert.Equal((0, ""), (exitCode, error));

        IReadOnlyList<(string State, string Text, string? Cure)> findings = Findings(await RunAsync("--assembly", app));

        Assert.Contains(findings, static finding => finding.State == "Ok");
        Assert.All(findings, static finding => Assert.True(finding.State is "Ok" or "Skipped", finding.Text));
    }

    [Fact]
    public async Task A_permission_that_is_newer_than_the_data_leaves_open_what_is_lacking()
    {
        await SetUpAsync(await CreateRoleAsync());
        Map("okta.news.manage");

        Assert.Equal(
            [
                ("Skipped", "No source tells what these permit: okta.news.manage."),
                ("Warning", "The app's roles lack what these need (stated): GET /api/v1/apps."),
            ],
            await ExamineAsync(Apps));
    }

    [Fact]
    public async Task Permissions_that_cannot_be_read_are_no_ground_to_judge()
    {
        await SetUpAsync(await CreateRoleAsync());
        _site.Org.Faults.Error(403, "E0000006", path: "/api/v1/iam/roles/*/permissions");

        (string state, string text, _) = Assert.Single(await FindAsync(Suspend));
        Assert.Equal("Skipped", state);
        Assert.StartsWith("The permissions of the custom role cr0", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_code_nothing_is_said_of_permissions()
    {
        await SetUpAsync("USER_ADMIN");

        Assert.Empty(Findings(await RunAsync()));
    }

    private async Task SetUpAsync(string role) =>
        Assert.Equal(0, (await _site.RunAsync("--settings", Settings, "--role", role)).ExitCode);

    private async Task<string> CreateRoleAsync()
    {
        JsonNode role = (await _site.SendAsync(
            HttpMethod.Post, "/api/v1/iam/roles",
                """{"label":"Suspender","description":"d","permissions":["okta.users.lifecycle.suspend"]}"""))!;
        JsonNode set = (await _site.SendAsync(
            HttpMethod.Post, "/api/v1/iam/resource-sets", """{"label":"All","description":"d","resources":["/api/v1/users"]}"""))!;
        return $"{role["id"]}:{set["id"]}";
    }

    private void Map(params string[] permissions) => _site.Org.Map(
        Permissions,
        new JsonObject
        {
            ["permissions"] = new JsonArray([.. permissions.Select(static label => new JsonObject { ["label"] = label })]),
        }.ToJsonString());

    private async Task<IEnumerable<(string State, string Text)>> ExamineAsync(params string[] members) =>
        (await FindAsync(members)).Select(static finding => (finding.State, finding.Text));

    private async Task<IReadOnlyList<(string State, string Text, string? Cure)>> FindAsync(params string[] members) =>
        Findings(await RunAsync("--assembly", Compile(members)));

    private string Compile(string[] members)
    {
        string app = _apps.Compile(members);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "OktaGen.dll"), Path.Combine(Path.GetDirectoryName(app)!, "OktaGen.dll"));
        return app;
    }

    private async Task<JsonNode> RunAsync(params string[] more) => JsonNode.Parse((await Tool.RunAsync(
        _site.Host(), ["doctor", "--settings", Settings, "--scopes", _site.ScopesFile, "--json", .. more])).Output)!;

    private static IReadOnlyList<(string State, string Text, string? Cure)> Findings(JsonNode report) =>
    [
        .. report["findings"]!.AsArray()
            .Where(static finding => (string?)finding!["check"] == "permissions")
            .Select(static finding => ((string)finding!["state"]!, (string)finding["text"]!, (string?)finding["cure"])),
    ];
}
