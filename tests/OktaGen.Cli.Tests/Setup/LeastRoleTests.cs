using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Terminal;
using OktaGen.Cli.Tests.Reports.Comparison;
using OktaGen.Cli.Tests.Support;
using OktaGen.Knowledge.Catalogue;
using OktaGen.Knowledge.Credentials;
using OktaGen.Knowledge.Shared;
using OktaGen.Testing;
using Spectre.Console.Testing;

namespace OktaGen.Cli.Tests.Setup;

/// <summary><c>setup --role least</c> on an org whose roles limit calls.</summary>
public sealed class LeastRoleTests
{
    private const string Suspend = "POST /api/v1/users/{id}/lifecycle/suspend";
    private const string AddMember = "PUT /api/v1/groups/{groupId}/users/{userId}";

    // The scopes, what the app is to get for them, and what it is refused all the same once it has these scopes as well.
    private static readonly Dictionary<string, (string Role, string[] Neighbours)> s_lists = new(StringComparer.Ordinal)
    {
        ["okta.groups.read okta.users.read"] = (
            "okta.groups.read okta.users.read on users groups", [Suspend, AddMember, "GET /api/v1/apps", "GET /api/v1/zones"]),
        ["okta.apps.read"] = (
            "okta.apps.clientCredentials.read okta.apps.read on apps",
            ["POST /api/v1/apps", "DELETE /api/v1/apps/{appId}", "GET /api/v1/users"]),
        ["okta.groups.manage"] = (
            "okta.groups.create okta.groups.manage okta.groups.members.manage okta.groups.read okta.users.groupMembership.manage on "
                + "users groups",
            ["POST /api/v1/users", Suspend, "GET /api/v1/apps", "PUT /api/v1/apps/{appId}/groups/{groupId}"]),
        ["okta.networkZones.manage"] = ("ORG_ADMIN", ["POST /api/v1/apps", "POST /api/v1/users/{userId}/roles"]),
        ["okta.logs.read"] = ("REPORT_ADMIN", ["GET /api/v1/users", "GET /api/v1/groups", "GET /api/v1/zones"]),
    };

    public static TheoryData<string> Lists => [.. s_lists.Keys];

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task The_app_can_do_all_that_its_scopes_are_for_and_is_refused_what_lies_beside(string list)
    {
        (string role, string[] neighbours) = s_lists[list];
        await using SetupSite site = await StartAsync();
        string[] scopes = list.Split(' ');

        (int exitCode, _, string error) = await site.RunAsync([.. Scopes(scopes), "--role", "least", "--yes", "--no-dpop"]);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(role, await DescribeRolesAsync(site));
        Operation[] refused = [.. neighbours.Select(Find)];
        using HttpClient app = await ConnectAsync(site, [.. scopes, .. refused.SelectMany(static operation => operation.Scopes)]);
        Operation[] own = [.. OperationCatalogue.Default.Operations.Where(operation => IsOf(operation, scopes))];
        Assert.NotEmpty(own);
        foreach (Operation operation in own)
        {
            Assert.False(await IsRefusedAsync(app, operation), $"{operation} is refused");
        }

        foreach (Operation operation in refused)
        {
            Assert.True(await IsRefusedAsync(app, operation), $"{operation} is not refused");
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task A_run_that_dies_at_any_call_is_completed_by_the_next_one(string list)
    {
        string[] arguments = [.. Scopes(list.Split(' ')), "--role", "least", "--yes"];
        string whole;
        int calls;
        await using (SetupSite site = await StartAsync())
        {
            var counter = new KillSwitch(at: int.MaxValue, arrives: true);
            Assert.Equal(0, (await site.RunAsync(counter, arguments)).ExitCode);
            (whole, calls) = (await StateAsync(site), counter.Count);
        }

        Assert.InRange(calls, 7, 30);
        for (int at = 0; at < calls; at++)
        {
            foreach (bool arrives in (bool[])[false, true])
            {
                await using SetupSite site = await StartAsync();
                await Assert.ThrowsAsync<KilledException>(() => site.RunAsync(new KillSwitch(at, arrives), arguments));

                (int exitCode, _, string error) = await site.RunAsync(arguments);

                Assert.True((exitCode, error) == (0, ""), $"call {at}, arrives {arrives}: {error}");
                Assert.Equal(whole, await StateAsync(site));
            }
        }
    }

    [Fact]
    public async Task A_second_run_finds_all_done_and_changes_nothing()
    {
        await using SetupSite site = await StartAsync();
        await site.RunAsync("--role", "least", "--yes");
        string state = await StateAsync(site);
        int before = site.Org.Requests.Count;

        (int exitCode, string output, _) = await site.RunAsync("--role", "least", "--yes", "--json");

        Assert.Equal(0, exitCode);
        Assert.Empty(JsonNode.Parse(output)!["warnings"]!.AsArray());
        Assert.All(
            site.Org.Requests.Skip(before), static request => Assert.True(request.Method == "GET" || request.Path == "/oauth2/v1/token"));
        Assert.Equal(state, await StateAsync(site));
    }

    [Fact]
    public async Task The_code_needs_less_than_its_scopes_allow_and_gets_no_more()
    {
        using ComparedApps apps = new();
        string app = apps.Compile("""
            [Post("/api/v1/users/{id}/lifecycle/suspend"), RequiresScope(OktaScopes.UsersManage)]
            System.Threading.Tasks.Task SuspendAsync(string id);
            """);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "OktaGen.dll"), Path.Combine(Path.GetDirectoryName(app)!, "OktaGen.dll"));
        await using SetupSite site = await StartAsync();

        (int exitCode, string output, string error) =
            await site.RunAsync("--role", "least", "--yes", "--assembly", app, "--scope", "okta.users.manage");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal("okta.users.lifecycle.suspend on users", await DescribeRolesAsync(site));
        Assert.Contains("The least admin role for 1 operation of the code:", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_done_in_a_pipe_without_consent_and_what_is_proposed_is_said()
    {
        await using SetupSite site = await StartAsync();

        (int exitCode, string output, string error) = await site.RunAsync("--role", "least");

        Assert.Equal(1, exitCode);
        Assert.Contains("--yes", error, StringComparison.Ordinal);
        Assert.Contains("custom role", output, StringComparison.Ordinal);
        Assert.Empty(site.Org.Requests);
        Assert.False(File.Exists(site.KeyFile));
    }

    [Fact]
    public async Task A_dry_run_shows_both_ways_and_the_calls_of_the_run_and_changes_nothing()
    {
        await using SetupSite site = await StartAsync();
        string[] arguments = [.. Scopes("okta.groups.read", "okta.users.read"), "--role", "least"];

        (int exitCode, string output, string error) = await site.RunAsync([.. arguments, "--dry-run"]);
        (_, string json, _) = await site.RunAsync([.. arguments, "--dry-run", "--json"]);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.All(site.Org.Requests, static request => Assert.Equal("GET", request.Method));
        Assert.Contains(
            "custom role    okta.groups.read, okta.users.read, on all users, groups (derived)", output, StringComparison.Ordinal);
        Assert.Matches("standard role  [A-Z_]+ \\((stated|derived)\\)", output);
        Assert.Contains("No source tells whether the custom role suffices for", output, StringComparison.Ordinal);
        JsonNode least = JsonNode.Parse(json)!["leastRole"]!;
        Assert.Equal(["okta.groups.read", "okta.users.read"], least["permissions"]!.AsArray().Select(static name => (string)name!));
        Assert.Equal(["Users", "Groups"], least["resources"]!.AsArray().Select(static name => (string)name!));
        Assert.Contains(
            "GET /api/v1/groups/rules", least["unknownOfPermissions"]!.AsArray().Select(static request => (string)request!));
        Assert.Single(least["standardRoles"]!.AsArray());
        Assert.Equal(("Derived", "Derived"), ((string)least["permissionGrade"]!, (string)least["standardRoleGrade"]!));
        string[] shown = [.. JsonNode.Parse(json)!["steps"]!.AsArray().Select(static step => (string?)step!["call"]).OfType<string>()];
        int before = site.Org.Requests.Count;
        await site.RunAsync([.. arguments, "--yes"]);
        Assert.Equal(
            shown.Select(call => call.Replace("{appId}", site.App.ClientId, StringComparison.Ordinal)),
            site.Org.Requests.Skip(before).Where(static request => request.Method != "GET" && request.Path != "/oauth2/v1/token")
                .Select(static request => $"{request.Method} {request.RawTarget}"));
    }

    [Fact]
    public async Task A_person_who_is_asked_may_take_the_standard_role_or_neither()
    {
        string[] arguments = [.. Scopes("okta.groups.read"), "--role", "least", "--no-dpop"];
        await using SetupSite site = await StartAsync();
        using TestConsole terminal = new TestConsole().Width(500).Interactive();
        terminal.Input.PushKey(ConsoleKey.DownArrow);
        terminal.Input.PushKey(ConsoleKey.DownArrow);
        terminal.Input.PushKey(ConsoleKey.Enter);
        terminal.Input.PushKey(ConsoleKey.DownArrow);
        terminal.Input.PushKey(ConsoleKey.Enter);
        var host = new ToolHost { Person = terminal, Variable = site.Host().Variable };
        string[] all = ["setup", "--label", SetupSite.Label, "--key-file", site.KeyFile, .. arguments];

        (int neither, _, string refusal) = await Tool.RunAsync(host, all);
        Assert.Equal(1, neither);
        Assert.Contains("Nothing was done.", refusal, StringComparison.Ordinal);
        Assert.Empty(site.Org.Requests);

        (int standard, _, string error) = await Tool.RunAsync(host, all);
        Assert.Equal((0, ""), (standard, error));
        Assert.DoesNotContain("CUSTOM", Assert.Single(site.App.AdminRoles), StringComparison.Ordinal);
        Assert.Contains("custom role: okta.groups.read, on all groups (derived)", terminal.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("okta.roles.manage", "only SUPER_ADMIN suffices for")]
    [InlineData("okta.sessions.manage", "No source tells which admin role suffices")]
    public async Task Where_no_lesser_role_is_known_none_is_given(string scope, string words)
    {
        await using SetupSite site = await StartAsync();

        (int exitCode, _, string error) = await site.RunAsync("--scope", scope, "--role", "least", "--yes");

        Assert.Equal(1, exitCode);
        Assert.Contains(words, error, StringComparison.Ordinal);
        Assert.Empty(site.Org.Requests);
    }

    [Fact]
    public async Task Permissions_of_governance_go_into_no_custom_role()
    {
        await using SetupSite site = await StartAsync();

        (int exitCode, string output, string error) = await site.RunAsync(
            "--scope", "okta.governance.accessCertifications.manage", "--scope", "okta.users.read", "--allow-unknown-scopes",
            "--role", "least", "--dry-run", "--json");

        Assert.Equal((0, ""), (exitCode, error));
        JsonNode report = JsonNode.Parse(output)!;
        Assert.Null(report["leastRole"]!["permissions"]);
        Assert.Contains("ACCESS_CERTIFICATIONS_ADMIN", report["roles"]!.AsArray().Select(static role => (string)role!));
        Assert.DoesNotContain(
            report["steps"]!.AsArray(),
            static step => ((string?)step!["call"])?.Contains("/iam/", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_set_that_an_admin_has_narrowed_is_not_widened_again()
    {
        await using SetupSite site = await StartAsync();
        string[] arguments = [.. Scopes("okta.users.read"), "--role", "least", "--yes"];
        await site.RunAsync(arguments);
        string group = site.Org.Groups.Add("Sales").Id;
        string resources = $"/api/v1/iam/resource-sets/oktagen-{site.App.ClientId}/resources";
        JsonNode all = Assert.Single((await site.SendAsync(HttpMethod.Get, resources))!["resources"]!.AsArray())!;
        await site.SendAsync(HttpMethod.Delete, $"{resources}/{all["id"]}");
        await site.SendAsync(HttpMethod.Patch, resources, $"{{\"additions\":[\"{site.Org.Url}api/v1/groups/{group}/users\"]}}");

        Assert.Equal(0, (await site.RunAsync(arguments)).ExitCode);

        Assert.EndsWith(
            $"groups/{group}/users",
            (string?)Assert.Single((await site.SendAsync(HttpMethod.Get, resources))!["resources"]!.AsArray())!["_links"]!["self"]!["href"],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_needed_later_is_added_and_what_is_no_longer_needed_goes_on_demand()
    {
        await using SetupSite site = await StartAsync();
        await site.RunAsync([.. Scopes("okta.users.read"), "--role", "least", "--yes"]);

        string[] other = [.. Scopes("okta.groups.read"), "--role", "least", "--yes"];
        (int exitCode, string output, _) = await site.RunAsync(other);
        Assert.Equal(0, exitCode);
        Assert.Contains("has more than is needed: okta.users.read. --revoke-unlisted", output, StringComparison.Ordinal);
        Assert.Equal("okta.groups.read okta.users.read on users groups", await DescribeRolesAsync(site));

        Assert.Equal(0, (await site.RunAsync([.. other, "--revoke-unlisted"])).ExitCode);
        Assert.Equal("okta.groups.read on users groups", await DescribeRolesAsync(site));
    }

    [Fact]
    public async Task Roles_beyond_the_least_are_named_and_left()
    {
        await using SetupSite site = await StartAsync();
        await site.RunAsync("--role", "USER_ADMIN");

        (int exitCode, string output, _) = await site.RunAsync([.. Scopes("okta.logs.read"), "--role", "least", "--yes", "--json"]);

        Assert.Equal(0, exitCode);
        Assert.Contains(
            JsonNode.Parse(output)!["warnings"]!.AsArray(),
            static warning => ((string)warning!).Contains("roles beyond the least: USER_ADMIN.", StringComparison.Ordinal));
        Assert.Equal(["USER_ADMIN", "REPORT_ADMIN"], site.App.AdminRoles);
    }

    [Theory]
    [InlineData("--role least --role USER_ADMIN", "name no other role beside it")]
    [InlineData("--role USER_ADMIN --yes", "are for --role least")]
    [InlineData("--no-role --assembly a.dll", "are for --role least")]
    [InlineData("--role least --no-role", "contradict each other")]
    public async Task What_contradicts_itself_is_refused(string arguments, string words)
    {
        await using SetupSite site = await StartAsync();

        (int exitCode, _, string error) = await site.RunAsync(arguments.Split(' '));

        Assert.NotEqual(0, exitCode);
        Assert.Contains(words, error, StringComparison.Ordinal);
        Assert.Empty(site.Org.Requests);
    }

    private static Task<SetupSite> StartAsync() => SetupSite.StartAsync(new OktaTestOrgOptions { RolesLimitCalls = true });

    private static string[] Scopes(params string[] scopes) => [.. scopes.SelectMany(static scope => (string[])["--scope", scope])];

    private static Operation Find(string request) =>
        OperationCatalogue.Default.Find(request.Split(' ')[0], request.Split(' ')[1])!;

    private static bool IsOf(Operation operation, string[] scopes) => operation.Credentials.HasFlag(CredentialKinds.OAuth)
        && !operation.Scopes.IsEmpty
        && operation.Scopes.All(scope => ScopeCoverage.IsCovered(scope, scopes));

    // The app's roles: a standard one by its type, a custom one by permissions and kinds of resources.
    private static async Task<string> DescribeRolesAsync(SetupSite site)
    {
        List<string> roles = [];
        foreach (JsonNode? role in (await site.SendAsync(HttpMethod.Get, $"/oauth2/v1/clients/{site.App.ClientId}/roles"))!.AsArray())
        {
            if ((string?)role!["type"] != "CUSTOM")
            {
                roles.Add((string)role["type"]!);
                continue;
            }

            JsonNode permissions = (await site.SendAsync(HttpMethod.Get, $"/api/v1/iam/roles/{role["role"]}/permissions"))!;
            JsonNode resources = (await site.SendAsync(HttpMethod.Get, $"/api/v1/iam/resource-sets/{role["resource-set"]}/resources"))!;
            roles.Add(string.Join(' ', permissions["permissions"]!.AsArray().Select(static item => (string)item!["label"]!).Order())
                + " on "
                + string.Join(' ', resources["resources"]!.AsArray().Select(static item => ((string)item!["orn"]!).Split(':')[^1])));
        }

        return string.Join(", ", roles);
    }

    private static async Task<string> StateAsync(SetupSite site)
    {
        JsonNode roles = (await site.SendAsync(HttpMethod.Get, "/api/v1/iam/roles"))!;
        JsonNode sets = (await site.SendAsync(HttpMethod.Get, "/api/v1/iam/resource-sets"))!;
        return $"{site.State}\n{await DescribeRolesAsync(site)}\n"
            + $"{roles["roles"]!.AsArray().Count} {sets["resource-sets"]!.AsArray().Count}";
    }

    // The app as it was set up, with further scopes that it was granted since.
    private static async Task<HttpClient> ConnectAsync(SetupSite site, string[] scopes)
    {
        string[] asked = [.. scopes.Append(OktaScopes.UsersRead).Distinct()];
        Array.ForEach(asked, site.App.Grant);
        using var capture = new TokenCapture();
        await using (OktaConnection okta = OktaConnection.Create(site.App.AddKey(), asked, capture))
        {
            try
            {
                await new ProbeClient(okta).ReadUsersAsync(1, CancellationToken.None);
            }
            catch (OktaApiException)
            {
                // The token is there, whatever its role may do with it.
            }
        }

        var http = new HttpClient { BaseAddress = site.Org.Url };
        http.DefaultRequestHeaders.Authorization = capture.Authorization;
        return http;
    }

    private static async Task<bool> IsRefusedAsync(HttpClient app, Operation operation)
    {
        string path = string.Join(
            '/', operation.Path.Split('/').Select(static segment => segment.StartsWith('{') ? "x1" : segment));
        using var request = new HttpRequestMessage(new HttpMethod(operation.Method), path);
        if (operation.Method is "POST" or "PUT" or "PATCH")
        {
            request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        }

        if (operation.Accept is { } accept)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        using HttpResponseMessage response = await app.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        Assert.False(
            response.StatusCode == HttpStatusCode.Unauthorized || response.Headers.WwwAuthenticate.Count > 0, $"{operation}: {response}");
        return response.StatusCode == HttpStatusCode.Forbidden && text.Contains("E0000006", StringComparison.Ordinal);
    }

    private sealed class TokenCapture() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        public System.Net.Http.Headers.AuthenticationHeaderValue? Authorization { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Authorization = request.Headers.Authorization ?? Authorization;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
