using System.Runtime.Versioning;
using System.Text.Json.Nodes;
using OktaGen.Cli.Commands;
using OktaGen.Cli.Terminal;
using OktaGen.Cli.Tests.Setup;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Doctor;

public sealed class DoctorTests : IAsyncLifetime
{
    private SetupSite _site = null!;

    private string Settings => _site.PathOf("appsettings.json");

    public async Task InitializeAsync()
    {
        _site = await SetupSite.StartAsync();
        Assert.Equal(0, (await _site.RunAsync("--settings", Settings)).ExitCode);
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_setup_has_made_is_healthy_to_admins_and_to_the_app_itself(bool asAdmin)
    {
        (int exitCode, JsonNode report) = await ExamineAsync(asAdmin);

        Assert.Equal(0, exitCode);
        Assert.True((bool)report["healthy"]!);
        string[] checks = asAdmin
            ? ["configuration", "org", "clock", "key", "app", "role", "credential", "DPoP", "scopes", "call", "rate limit"]
            : ["configuration", "org", "clock", "key", "credential", "DPoP", "scopes", "call", "rate limit"];
        Assert.Equal(checks.Order(), report["findings"]!.AsArray().Select(static finding => (string)finding!["check"]!).Distinct().Order());
        Assert.All(report["findings"]!.AsArray(), static finding => Assert.Equal("Ok", (string?)finding!["state"]));
        Assert.Equal(["okta.groups.read", "okta.logs.read", "okta.users.manage"], report["scopes"]!.AsArray()
            .Select(static row => (string?)row!["scope"]));
    }

    [Fact]
    public async Task People_read_a_table_with_the_cures_and_no_secret()
    {
        _site.App.RemoveGrant(OktaScopes.LogsRead);

        (int exitCode, string output, string error) = await RunAsync(asAdmin: true);

        Assert.Equal((2, ""), (exitCode, error));
        Assert.Contains("scopes         fault", output, StringComparison.Ordinal);
        Assert.Contains("okta.logs.read     ?       yes     no", output, StringComparison.Ordinal);
        Assert.Contains("-> Grant it: oktagen setup", output, StringComparison.Ordinal);
        Assert.Contains("1 fault.", output, StringComparison.Ordinal);
        Assert.DoesNotContain(_site.Token, output, StringComparison.Ordinal);
        Assert.DoesNotContain((string)JsonNode.Parse(await File.ReadAllTextAsync(_site.KeyFile))!["d"]!, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_changes_nothing()
    {
        int before = _site.Org.Requests.Count;

        await ExamineAsync(asAdmin: true);

        Assert.All(
            _site.Org.Requests.Skip(before), static request => Assert.True(request.Method == "GET" || request.Path == "/oauth2/v1/token"));
    }

    [Fact]
    public async Task An_org_that_is_not_there_is_told_from_one_that_is_no_org()
    {
        _site.Org.Faults.HtmlPage(200, path: "/.well-known/okta-organization");
        AssertFault(await ExamineAsync(asAdmin: false), "org", "OrgUrl");

        Edit("OrgUrl", "http://127.0.0.1:1");
        AssertFault(await ExamineAsync(asAdmin: false), "org", "firewall");
    }

    [Fact]
    public async Task A_wrong_clock_is_measured_and_no_fault_because_it_is_corrected()
    {
        _site.Org.ClockOffset = TimeSpan.FromMinutes(10);

        (int exitCode, JsonNode report) = await ExamineAsync(asAdmin: false);

        Assert.Equal(0, exitCode);
        JsonNode clock = Finding(report, "clock", "Warning");
        Assert.Matches("^(600|599|601) seconds behind the org's", (string?)clock["text"]);
        Assert.Contains("NTP", (string?)clock["cure"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clock_that_is_wrong_by_more_than_any_time_zone_is_not_said_to_be_corrected()
    {
        _site.Org.ClockOffset = TimeSpan.FromDays(30);

        (_, JsonNode report) = await ExamineAsync(asAdmin: false);

        Assert.Contains("too far to be corrected", (string?)Finding(report, "clock", "Warning")["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_the_app_does_not_have_is_told_from_one_that_is_not_active()
    {
        string id = Assert.Single(_site.App.ActiveKeyIds);
        _site.App.AddKey();
        _site.App.DeactivateKey(id);
        AssertFault(await ExamineAsync(asAdmin: true), "key", "not active");

        _site.App.RemoveKey(id);
        (int exitCode, JsonNode report) = await ExamineAsync(asAdmin: true);
        AssertFault((exitCode, report), "key", "does not know the public key");
        Finding(report, "credential", "Fault");
        AssertFault(await ExamineAsync(asAdmin: false), "credential", "PrivateKey");
    }

    [Fact]
    public async Task A_key_id_that_Okta_does_not_know_the_key_by_is_named()
    {
        Edit("PrivateKeyId", "other");

        (int exitCode, JsonNode report) = await ExamineAsync(asAdmin: true);

        AssertFault((exitCode, report), "key", $"Set PrivateKeyId to {Assert.Single(_site.App.ActiveKeyIds)}");
        Finding(report, "key", "Warning");
    }

    [UnixFact, UnsupportedOSPlatform("windows")]
    public async Task A_key_file_that_others_can_read_is_warned_of()
    {
        File.SetUnixFileMode(_site.KeyFile, UnixFileMode.UserRead | UnixFileMode.OtherRead);

        (int exitCode, JsonNode report) = await ExamineAsync(asAdmin: false);

        Assert.Equal(0, exitCode);
        Assert.StartsWith("chmod 600", (string?)Finding(report, "key", "Warning")["cure"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_that_does_not_require_DPoP_is_a_fault_where_the_configuration_demands_it_and_a_warning_elsewhere()
    {
        _site.App.RequireDPoP = false;
        AssertFault(await ExamineAsync(asAdmin: false), "credential", "Require Demonstrating Proof of Possession");

        Edit("DPoP", "Automatic");
        (int exitCode, JsonNode report) = await ExamineAsync(asAdmin: false);

        Assert.Equal(0, exitCode);
        Finding(report, "DPoP", "Warning");
    }

    [Fact]
    public async Task A_scope_that_Okta_does_not_know_is_found_among_the_others()
    {
        File.AppendAllText(_site.ScopesFile, "okta.user.read\n");

        (int exitCode, JsonNode report) = await ExamineAsync(asAdmin: false);

        AssertFault((exitCode, report), "scopes", "okta.user.read");
        Assert.Single(report["findings"]!.AsArray(), static finding => (string?)finding!["check"] == "scopes");
    }

    [Fact]
    public async Task What_the_code_needs_stands_beside_what_is_listed_and_granted()
    {
        string tool = typeof(OktaGenCommand).Assembly.Location;

        (int exitCode, string output, _) = await RunAsync(asAdmin: true, "--assembly", tool, "--json");

        JsonNode report = JsonNode.Parse(output)!;
        Assert.Equal(2, exitCode);
        JsonNode[] rows = [.. report["scopes"]!.AsArray().OfType<JsonNode>()];
        Assert.Equal(("Yes", "No", "No", "NotListed"), Row("okta.appGrants.manage"));
        Assert.Equal(("Yes", "Yes", "Yes", "Fine"), Row("okta.users.manage"));
        Assert.Equal(("Yes", "ByManage", "ByManage", "Fine"), Row("okta.users.read"));

        (string?, string?, string?, string?) Row(string scope)
        {
            JsonNode row = rows.Single(row => (string?)row["scope"] == scope);
            return ((string?)row["needed"], (string?)row["listed"], (string?)row["granted"], (string?)row["verdict"]);
        }
    }

    [Fact]
    public async Task What_is_listed_and_neither_granted_nor_needed_is_to_be_taken_off_the_list()
    {
        await File.AppendAllTextAsync(_site.ScopesFile, "\nokta.eventHooks.read\n");

        (_, string output, _) = await RunAsync(asAdmin: true, "--assembly", typeof(OktaGenCommand).Assembly.Location, "--json");

        JsonNode finding = JsonNode.Parse(output)!["findings"]!.AsArray()
            .Single(static finding => ((string)finding!["text"]!).Contains("okta.eventHooks.read", StringComparison.Ordinal))!;
        Assert.Equal(("scopes", "Warning", "Take it off the list."), (
            (string?)finding["check"], (string?)finding["state"], (string?)finding["cure"]));
    }

    [Fact]
    public async Task A_grant_that_nobody_listed_is_more_than_the_app_uses()
    {
        _site.App.Grant(OktaScopes.AppsManage);

        (int exitCode, JsonNode report) = await ExamineAsync(asAdmin: true);

        Assert.Equal(0, exitCode);
        Assert.Contains("okta.apps.manage", (string?)Finding(report, "scopes", "Warning")["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_role_is_judged_by_its_name_and_by_what_it_permits()
    {
        _site.App.AssignRole("SUPER_ADMIN");
        _site.Org.Faults.Error(403, "E0000006", path: "/api/v1/groups");
        (int exitCode, JsonNode report) = await ExamineAsync(asAdmin: true);
        Finding(report, "role", "Warning");
        AssertFault((exitCode, report), "role", "GET /api/v1/groups");

        string roles = $"/oauth2/v1/clients/{_site.App.ClientId}/roles";
        foreach (JsonNode? role in (JsonArray)(await _site.SendAsync(HttpMethod.Get, roles))!)
        {
            await _site.SendAsync(HttpMethod.Delete, $"{roles}/{role!["id"]}");
        }

        AssertFault(await ExamineAsync(asAdmin: true), "role", "no admin role");
    }

    [Fact]
    public async Task A_role_that_cannot_do_what_a_manage_scope_promises_is_a_warning()
    {
        string roles = $"/oauth2/v1/clients/{_site.App.ClientId}/roles";
        JsonNode own = ((JsonArray)(await _site.SendAsync(HttpMethod.Get, roles))!).Single()!;
        await _site.SendAsync(HttpMethod.Delete, $"{roles}/{own["id"]}");
        _site.App.AssignRole("READ_ONLY_ADMIN");

        (int exitCode, JsonNode report) = await ExamineAsync(asAdmin: true);
        Assert.Equal(0, exitCode);
        Assert.Equal("READ_ONLY_ADMIN cannot do what okta.users.manage promises: Okta refuses such calls.",
            (string?)Finding(report, "role", "Warning")["text"]);

        // Two roles do together what each of them does.
        _site.App.AssignRole("HELP_DESK_ADMIN");
        Finding((await ExamineAsync(asAdmin: true)).Report, "role", "Ok");
    }

    [Fact]
    public async Task A_token_endpoint_that_knows_a_scope_by_another_name_is_answered_by_a_question()
    {
        File.AppendAllText(_site.ScopesFile, "okta.user.read\n");

        (_, JsonNode report) = await ExamineAsync(asAdmin: false);

        Assert.Equal("Did you mean okta.users.read? Correct it in OktaScopes.txt.", (string?)Finding(report, "scopes", "Fault")["cure"]);
    }

    [Fact]
    public async Task People_read_a_cure_once_and_numbers_with_their_nouns()
    {
        _site.App.RemoveGrant(OktaScopes.LogsRead);

        (_, string output, _) = await RunAsync(asAdmin: true);

        Assert.Equal(output.IndexOf("Grant it", StringComparison.Ordinal), output.LastIndexOf("Grant it", StringComparison.Ordinal));
        Assert.DoesNotMatch(@"\b1 (seconds|minutes|keys|calls|faults)\b", output);
        Assert.Contains("as its only one", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_that_is_not_active_or_not_there_is_a_fault()
    {
        await _site.SendAsync(HttpMethod.Post, $"/api/v1/apps/{_site.App.ClientId}/lifecycle/deactivate");
        AssertFault(await ExamineAsync(asAdmin: true), "app", "INACTIVE");

        Edit("ClientId", "0oanowhere");
        AssertFault(await ExamineAsync(asAdmin: true), "app", "0oanowhere");
    }

    [Fact]
    public async Task An_admin_of_no_rights_or_a_dead_admin_token_hides_only_what_admins_see()
    {
        _site.Token = "dead";

        (int exitCode, JsonNode report) = await ExamineAsync(asAdmin: true);

        Assert.Equal(0, exitCode);
        Finding(report, "app", "Skipped");
        Finding(report, "credential", "Ok");
    }

    [Fact]
    public async Task A_rate_limit_that_is_nearly_used_up_is_warned_of()
    {
        _site.Org.RateLimits.Set("/api/v1/users", limit: 2);
        await ExamineAsync(asAdmin: false);

        (int exitCode, JsonNode report) = await ExamineAsync(asAdmin: false);

        Assert.Equal(0, exitCode);
        Assert.Contains("/api/v1/users", (string?)Finding(report, "rate limit", "Warning")["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_amiss_in_a_configuration_is_named_at_once_and_secrets_in_plain_text_as_well()
    {
        File.WriteAllText(Settings,
            """{ "Okta": { "Client": { "OrgUrl": "https://{yourOktaDomain}", "ClientId": "{clientId}", "PrivateKey": "no key", "DPoP": "Perhaps" } } }""");

        (int exitCode, JsonNode report) = await ExamineAsync(asAdmin: false);

        Assert.Equal(2, exitCode);
        Assert.Equal(4, report["findings"]!.AsArray().Count(static finding => (string?)finding!["state"] == "Fault"));
        Assert.Contains("Okta:Client:PrivateKey", (string?)Finding(report, "configuration", "Warning")["text"], StringComparison.Ordinal);
        Assert.DoesNotContain("no key", report.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_API_token_as_the_app_s_own_credential_is_tried_as_such()
    {
        File.WriteAllText(Settings, "{}");
        (int exitCode, JsonNode report) = await ExamineAsync(asAdmin: true);
        Assert.Equal(0, exitCode);
        Assert.StartsWith(
            "GET /api/v1/users/me answers 200", (string?)Finding(report, "credential", "Ok")["text"], StringComparison.Ordinal);

        _site.Token = "dead";
        AssertFault(await ExamineAsync(asAdmin: true), "credential", "E0000011");
    }

    [Fact]
    public async Task An_app_that_authenticates_by_a_client_secret_is_not_asked_for_a_key()
    {
        string secret = _site.App.UseClientSecret();
        File.WriteAllText(Settings, "{ \"Okta\": { \"Client\": { \"OrgUrl\": \"" + _site.Org.Url + "\", \"ClientId\": \""
            + _site.App.ClientId + "\", \"ClientSecret\": \"" + secret + "\" } } }");

        (int exitCode, JsonNode report) = await ExamineAsync(asAdmin: true);

        Assert.Equal(0, exitCode);
        Finding(report, "credential", "Ok");
        Assert.DoesNotContain(report["findings"]!.AsArray(), static finding => (string?)finding!["check"] == "key");
        Assert.DoesNotContain(secret, report.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_list_what_the_code_needs_is_asked_for()
    {
        (int exitCode, string output, _) = await Tool.RunAsync(
            _site.Host(), "doctor", "--settings", Settings, "--assembly", typeof(OktaGenCommand).Assembly.Location, "--json");

        JsonNode report = JsonNode.Parse(output)!;
        Assert.Equal(2, exitCode);
        Finding(report, "configuration", "Ok");
        Assert.Contains(report["scopes"]!.AsArray(), static row => (string?)row!["scope"] == "okta.roles.manage"
            && (string?)row["verdict"] == "NotGranted");
    }

    private void Edit(string name, string value)
    {
        JsonNode settings = JsonNode.Parse(File.ReadAllText(Settings))!;
        settings["Okta"]!["Client"]![name] = value;
        File.WriteAllText(Settings, settings.ToJsonString());
    }

    private Task<(int ExitCode, string Output, string Error)> RunAsync(bool asAdmin, params string[] more)
    {
        ToolHost host = _site.Host();
        var sparse = new ToolHost { Person = null, Variable = name => asAdmin || name != "OKTA_CLIENT_TOKEN" ? host.Variable(name) : null };
        return Tool.RunAsync(sparse, ["doctor", "--settings", Settings, "--scopes", _site.ScopesFile, .. more]);
    }

    private async Task<(int ExitCode, JsonNode Report)> ExamineAsync(bool asAdmin)
    {
        (int exitCode, string output, string error) = await RunAsync(asAdmin, "--json");
        Assert.Equal("", error);
        return (exitCode, JsonNode.Parse(output)!);
    }

    private static void AssertFault((int ExitCode, JsonNode Report) examined, string check, string words)
    {
        Assert.Equal(2, examined.ExitCode);
        Assert.Contains(
            examined.Report["findings"]!.AsArray(),
            finding => (string?)finding!["check"] == check && (string?)finding["state"] == "Fault"
                && $"{finding["text"]} {finding["cure"]}".Contains(words, StringComparison.Ordinal));
    }

    private static JsonNode Finding(JsonNode report, string check, string state) =>
        report["findings"]!.AsArray()
            .OfType<JsonNode>()
            .FirstOrDefault(finding => (string?)finding["check"] == check && (string?)finding["state"] == state)
        ?? throw new InvalidOperationException($"No {state} of {check} in {report}");
}
