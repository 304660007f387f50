using System.Runtime.Versioning;
using System.Text.Json.Nodes;
using OktaGen.Cli.Terminal;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Setup;

/// <summary>
/// What <c>doctor</c> and <c>setup --dry-run</c> can both meet is cured in the same words; where a set-up cures it itself, the dry run
/// shows the step.
/// </summary>
public sealed class DryRunCureTests : IAsyncLifetime
{
    private const string Organization = "/.well-known/okta-organization";

    // What is amiss; what doctor says, what a dry run says where that is another thing, and what brings it about.
    private static readonly Dictionary<string, (string Doctor, string? DryRun, Func<DryRunCureTests, Task> Arrange)> s_faults = new()
    {
        ["a server that is no org"] = ("Check that OrgUrl is the address of an Okta org", null, Now(
            static test => test._site.Org.Faults.HtmlPage(200, path: Organization, count: 2))),
        ["a server that is no org, by its status"] = ("Check that OrgUrl is the address of an Okta org", null, Now(
            static test => test._site.Org.Faults.HtmlPage(404, path: Organization, count: 2))),
        ["an org that is broken"] = ("GET /.well-known/okta-organization answered 500", null, Now(
            static test => test._site.Org.Faults.Error(500, "E0000009", path: Organization, count: 20))),
        ["an org that breaks connections"] = ("GET /.well-known/okta-organization got no complete answer", null, Now(
            static test => test._site.Org.Faults.Reset(path: Organization, count: 20))),
        ["an org that nobody listens for"] = ("nothing listens there, or a firewall refuses; check the URL and what stands between.", null,
            Now(static test => test._url = "http://127.0.0.1:1")),
        ["an org whose name nobody has"] = (
            "check the URL and this machine's DNS.", null, Now(static test => test._url = "https://oktagen-test.invalid")),
        ["the address of the Admin Console"] = (
            "serves no API. Use https://example.okta.com.", null, Now(static test => test._url = "https://example-admin.okta.com")),
        ["an unencrypted address"] = (
            "Use https://; http:// is for loopback addresses only.", null, Now(static test => test._url = "http://example.okta.com")),
        ["an address with a path"] = ("Give the origin only, without /oauth2/default or the like.", null, Now(
            static test => test._url = "https://example.okta.com/oauth2")),
        ["an address that is a placeholder"] = (
            "Put the org's own URL there", null, Now(static test => test._url = "https://{yourOktaDomain}")),
        ["a host that looks like another"] = (
            "Make sure that this is the org.", null, Now(static test => test._url = "https://ex\u0430mple.localhost:1")),
        ["a wrong clock"] = (
            "Have the machine's clock set by NTP.", null, Now(static test => test._site.Org.ClockOffset = TimeSpan.FromMinutes(10))),
        ["a clock that is days off"] = (
            "That is too far to be corrected", null, Now(static test => test._site.Org.ClockOffset = TimeSpan.FromDays(30))),
        ["a dead token"] = ("Give one that is good in this org.", null, Now(static test => test._site.Token = "dead")),
        ["an admin of few rights"] = ("An API token of a super administrator is needed.", null, Now(
            static test => test._site.Org.Faults.Error(403, "E0000006", path: "/api/v1/apps/*", count: 2))),
        ["a rate limit"] = ("Wait for the window's end", null, Now(
            static test => test._site.Org.Faults.Error(429, "E0000047", TimeSpan.FromHours(1), path: "/api/v1/apps/*", count: 20))),
        ["an app that is not there"] = (
            "Give the client id of an app of this org; oktagen setup makes one.", null, Now(static test => test._clientId = "0oanowhere")),
        ["an app without a key pair"] = (
            "Create one: oktagen setup, without --client-id.", null, Now(static test => test._site.App.UseClientSecret())),
        ["an app that is not active"] = ("Activate it: oktagen setup", "Activate the app", static test =>
            test._site.SendAsync(HttpMethod.Post, $"/api/v1/apps/{test._clientId}/lifecycle/deactivate")),
        ["a key that the app does not have"] = ("Register it: oktagen setup --client-id", "Add the public key", Now(static test =>
        {
            string id = Assert.Single(test._site.App.ActiveKeyIds);
            test._site.App.AddKey();
            test._site.App.RemoveKey(id);
        })),
        ["a key that is not active"] = ("Activate it: oktagen setup, or PUBLIC KEYS", "Activate the key", Now(static test =>
        {
            string id = Assert.Single(test._site.App.ActiveKeyIds);
            test._site.App.AddKey();
            test._site.App.DeactivateKey(id);
        })),
        ["an app without DPoP"] = (
            "Require Demonstrating Proof of Possession", "Require DPoP", Now(static test => test._site.App.RequireDPoP = false)),
        ["no role"] = ("oktagen setup --role", "Assign the admin role USER_ADMIN", static test => test.TakeRolesAsync()),
        ["a super administrator"] = (
            "Assign a role of lesser rights, and take this one away.", null, Now(static test => test._site.App.AssignRole("SUPER_ADMIN"))),
        ["a role that cannot do what a scope promises"] = (
            "Assign a role that may: oktagen setup --role", null, static test => test.ReplaceRoleAsync()),
        ["a scope that is not granted"] = (
            "Grant it: oktagen setup", "Grant okta.logs.read", Now(static test => test._site.App.RemoveGrant(OktaScopes.LogsRead))),
        ["a grant that is not listed"] = (
            "List it, or take the grant away.", null, Now(static test => test._site.App.Grant(OktaScopes.AppsManage))),
        ["a scope of another name"] = (
            "Did you mean okta.users.read?", null, static test => File.AppendAllTextAsync(test._site.ScopesFile, "okta.user.read\n")),
        ["a key file that holds no key"] = (
            "Give the key as Okta's Admin Console shows it.", null, Now(static test => test._site.WriteKey("key.json", "no key"))),
        ["a key file that is empty"] = ("names a file that is empty.", null, Now(static test => test._site.WriteKey("key.json", ""))),
    };

    private SetupSite _site = null!;
    private string? _url;
    private string _clientId = null!;
    private string _role = "USER_ADMIN";

    public static TheoryData<string> Faults => [.. s_faults.Keys];

    private string Settings => _site.PathOf("appsettings.json");

    public async Task InitializeAsync()
    {
        _site = await SetupSite.StartAsync();
        Assert.Equal(0, (await _site.RunAsync("--settings", Settings)).ExitCode);
        _clientId = _site.App.ClientId;
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_both_can_meet_is_cured_in_the_same_words(string fault)
    {
        (string doctor, string? dryRun, Func<DryRunCureTests, Task> arrange) = s_faults[fault];
        await arrange(this);

        string examined = await RunAsync(["doctor", "--settings", Settings, "--scopes", _site.ScopesFile, "--client-id", _clientId]);
        string planned = await RunAsync(
            ["setup", "--dry-run", "--label", SetupSite.Label, "--scopes", _site.ScopesFile, "--key-file", _site.KeyFile, "--role", _role,
                "--client-id", _clientId]);

        Assert.Contains(doctor, examined, StringComparison.Ordinal);
        Assert.Contains(dryRun ?? doctor, planned, StringComparison.Ordinal);
    }

    [UnixFact, UnsupportedOSPlatform("windows")]
    public async Task So_is_a_key_that_others_can_read()
    {
        File.SetUnixFileMode(_site.KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        Assert.Contains("chmod 600 "
            + _site.KeyFile, await RunAsync(["doctor", "--settings", Settings, "--scopes", _site.ScopesFile]), StringComparison.Ordinal);
        (int exitCode, _, string error) = await _site.RunAsync("--dry-run");
        Assert.Equal(1, exitCode);
        Assert.Contains("chmod 600 " + _site.KeyFile, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_that_is_in_order_needs_no_step_and_no_warning()
    {
        string planned = await RunAsync(
            ["setup", "--dry-run", "--label", SetupSite.Label, "--scopes", _site.ScopesFile, "--key-file", _site.KeyFile, "--role", _role]);

        Assert.Contains("Nothing is to be done", planned, StringComparison.Ordinal);
        Assert.All(s_faults.Values, fault => Assert.DoesNotContain(fault.DryRun ?? fault.Doctor, planned, StringComparison.Ordinal));
    }

    private static Func<DryRunCureTests, Task> Now(Action<DryRunCureTests> arrange) => test =>
    {
        arrange(test);
        return Task.CompletedTask;
    };

    private async Task TakeRolesAsync()
    {
        string roles = $"/oauth2/v1/clients/{_clientId}/roles";
        foreach (JsonNode? role in (JsonArray)(await _site.SendAsync(HttpMethod.Get, roles))!)
        {
            await _site.SendAsync(HttpMethod.Delete, $"{roles}/{role!["id"]}");
        }
    }

    private async Task ReplaceRoleAsync()
    {
        await TakeRolesAsync();
        _site.App.AssignRole("READ_ONLY_ADMIN");
        _role = "READ_ONLY_ADMIN";
    }

    // All that people see.
    private async Task<string> RunAsync(string[] arguments)
    {
        string[] org = _url is null ? [] : ["--org-url", _url];
        (_, string output, string error) = await Tool.RunAsync(
            new ToolHost { Person = null, Variable = _site.Host().Variable }, [.. arguments, .. org]);
        return output + error;
    }
}
