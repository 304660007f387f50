using System.Text.Json;
using System.Text.Json.Nodes;
using OktaGen.Cli.Reports.Comparison;

namespace OktaGen.Cli.Tests.Reports.Comparison;

public sealed class PermissionDiffTests : IDisposable
{
    private const string List = "[Get(\"/api/v1/users\"), RequiresScope(OktaScopes.UsersRead)] System.Threading.Tasks.Task ListAsync();";
    private const string Suspend = "[Post(\"/api/v1/users/{id}/lifecycle/suspend\"), RequiresScope(OktaScopes.UsersManage)] "
        + "System.Threading.Tasks.Task SuspendAsync(string id);";
    private const string Logs = "[Get(\"/api/v1/logs\"), RequiresScope(OktaScopes.LogsRead)] System.Threading.Tasks.Task LogsAsync();";
    private const string Rules =
        "[Get(\"/api/v1/groups/rules\"), RequiresScope(OktaScopes.GroupsRead)] System.Threading.Tasks.Task RulesAsync();";

    private readonly ComparedApps _apps = new();

    public void Dispose() => _apps.Dispose();

    [Fact]
    public async Task What_a_new_call_needs_is_said_in_words_with_its_reason_and_the_role_needed_now()
    {
        PermissionDiff diff = await _apps.CompareAsync([Logs], [Logs, Suspend]);

        Assert.True(diff.NeedsReview);
        Assert.Equal(
            [
                "Added Endpoint: adds MyApp.IPeople.SuspendAsync (POST /api/v1/users/{id}/lifecycle/suspend), which needs "
                    + "okta.users.manage.",
                "Added Scope: adds the scope okta.users.manage, because MyApp.IPeople.SuspendAsync (POST "
                    + "/api/v1/users/{id}/lifecycle/suspend) needs it; "
                    + $"roles needed now: {string.Join(", ", diff.RolesNow!.Roles)} ({diff.RolesNow.Grade.ToString().ToLowerInvariant()}).",
                "Added Permission: adds the admin permission okta.users.lifecycle.suspend, because POST "
                    + "/api/v1/users/{id}/lifecycle/suspend needs it (derived).",
            ],
            Lines(diff));
        Assert.Equal(["REPORT_ADMIN"], diff.RolesBefore!.Roles);
        Assert.Contains("REPORT_ADMIN", diff.RolesNow.Roles);
    }

    [Fact]
    public async Task A_scope_in_the_place_of_a_narrower_one_is_widened_and_the_other_way_round_narrowed()
    {
        PermissionDiff wider = await _apps.CompareAsync([List], [List, Suspend]);
        PermissionDiff narrower = await _apps.CompareAsync([List, Suspend], [List]);

        PermissionChange widened = Assert.Single(wider.Changes, static change => change.Subject == ChangeSubject.Scope);
        Assert.Equal((ChangeKind.Widened, "okta.users.manage"), (widened.Kind, widened.Name));
        Assert.Equal(["okta.users.read"], widened.Before);
        Assert.StartsWith("widens the scope okta.users.read to okta.users.manage, because MyApp.IPeople.SuspendAsync (POST ", widened.Text,
            StringComparison.Ordinal);
        Assert.True(wider.NeedsReview);
        PermissionChange narrowed = Assert.Single(narrower.Changes, static change => change.Subject == ChangeSubject.Scope);
        Assert.Equal((ChangeKind.Narrowed, "narrows the scope okta.users.manage to okta.users.read."), (narrowed.Kind, narrowed.Text));
        Assert.False(narrower.NeedsReview);
    }

    [Fact]
    public async Task What_only_takes_away_needs_nobodys_consent()
    {
        PermissionDiff diff = await _apps.CompareAsync([Logs, Suspend], [Logs]);

        Assert.False(diff.NeedsReview);
        Assert.Equal(
            [
                "Removed Endpoint: removes MyApp.IPeople.SuspendAsync (POST /api/v1/users/{id}/lifecycle/suspend).",
                "Removed Scope: no longer needs the scope okta.users.manage.",
                "Removed Permission: no longer needs the admin permission okta.users.lifecycle.suspend.",
            ],
            Lines(diff));
    }

    [Fact]
    public async Task The_same_app_does_not_differ()
    {
        Assert.Empty((await _apps.CompareAsync([List, Suspend, Rules], [Rules, Suspend, List])).Changes);
    }

    [Fact]
    public async Task A_call_of_unknown_need_stays_visible_as_such()
    {
        PermissionDiff diff = await _apps.CompareAsync([Logs], [Logs, Rules]);

        PermissionChange unknown = Assert.Single(diff.Changes, static change => change.Kind == ChangeKind.Unknown);
        Assert.Equal("calls GET /api/v1/groups/rules, of which no source tells the admin permission.", unknown.Text);
        Assert.Contains("GET /api/v1/groups/rules", diff.RolesNow!.Unknown);
    }

    [Fact]
    public async Task An_endpoint_that_needs_or_takes_more_is_widened()
    {
        PermissionDiff more = await _apps.CompareAsync(
            ["[Get(\"/api/v1/logs\"), RequiresScope(OktaScopes.LogsRead), Credential(OktaCredential.OAuth)] System.Threading.Tasks.Task "
                + "LogsAsync();"],
            ["[Get(\"/api/v1/logs\"), RequiresScope(OktaScopes.LogsRead, OktaScopes.UsersRead)] System.Threading.Tasks.Task LogsAsync();"]);

        Assert.Contains(
            "Widened Endpoint: MyApp.IPeople.LogsAsync (GET /api/v1/logs) needs the further scope okta.users.read.", Lines(more));
        Assert.Contains(
            "Widened Credential: MyApp.IPeople.LogsAsync (GET /api/v1/logs) takes the further credential ApiToken.", Lines(more));
        Assert.True(more.NeedsReview);
    }

    [Theory]
    [InlineData("OAuth", "ApiToken", nameof(ChangeKind.Widened))]
    [InlineData("ApiToken", "OAuth", nameof(ChangeKind.Narrowed))]
    [InlineData("OAuth", "UserToken", nameof(ChangeKind.Changed))]
    [InlineData("ApiToken", null, nameof(ChangeKind.Changed))]
    [InlineData(null, "OAuth", nameof(ChangeKind.Changed))]
    public async Task Another_credential_of_the_project_is_told(string? before, string? now, string kind)
    {
        var diff = PermissionDiff.Of(
            ReportSnapshot.Read(await _apps.ReportAsync(before, "", Logs)), ReportSnapshot.Read(await _apps.ReportAsync(now, "", Logs)));

        PermissionChange change = Assert.Single(diff.Changes);
        Assert.Equal((kind, ChangeSubject.Credential), (change.Kind.ToString(), change.Subject));
        Assert.Equal(kind != nameof(ChangeKind.Narrowed), diff.NeedsReview);
    }

    [Fact]
    public async Task What_the_list_grants_is_compared_as_well()
    {
        var diff = PermissionDiff.Of(
            ReportSnapshot.Read(await _apps.ReportAsync("OAuth", "okta.apps.read okta.logs.read", Logs)),
            ReportSnapshot.Read(await _apps.ReportAsync("OAuth", "okta.apps.manage okta.zones.read", Logs)));

        Assert.Equal(
            [
                "Added ListedScope: adds the scope okta.zones.read in the scope list.",
                "Widened ListedScope: widens the scope okta.apps.read to okta.apps.manage in the scope list.",
                "Removed ListedScope: no longer lists the scope okta.logs.read in the scope list.",
            ],
            Lines(diff));
    }

    [Fact]
    public async Task A_report_from_before_admin_roles_were_known_is_compared_in_all_else()
    {
        JsonObject old = JsonNode.Parse(await _apps.ReportAsync("OAuth", "", Logs))!.AsObject();
        old.Remove("adminRoles");

        var diff = PermissionDiff.Of(
            ReportSnapshot.Read(old.ToJsonString()), ReportSnapshot.Read(await _apps.ReportAsync("OAuth", "", Logs, List)));

        Assert.DoesNotContain(diff.Changes, static change => change.Subject == ChangeSubject.Permission);
        Assert.Contains(diff.Changes, static change => change is { Subject: ChangeSubject.Scope, Name: "okta.users.read" });
        Assert.Contains("The earlier report knows nothing of admin roles", DiffMarkdown.Write(diff), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_became_incomplete_is_no_ground_to_agree()
    {
        string report = await _apps.ReportAsync("OAuth", "", Logs);
        JsonObject incomplete = JsonNode.Parse(report)!.AsObject();
        incomplete["complete"] = false;

        Assert.True(PermissionDiff.Of(ReportSnapshot.Read(report), ReportSnapshot.Read(incomplete.ToJsonString())).NeedsReview);
        Assert.Empty(
            PermissionDiff.Of(ReportSnapshot.Read(incomplete.ToJsonString()), ReportSnapshot.Read(incomplete.ToJsonString())).Changes);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("no JSON")]
    [InlineData("""{"schemaVersion":2,"assembly":"A","minimalScopes":[],"declared":[],"used":[]}""")]
    [InlineData("""{"schemaVersion":1,"assembly":null,"minimalScopes":[],"declared":[],"used":[]}""")]
    [InlineData("""{"schemaVersion":1,"assembly":"A","minimalScopes":[null],"declared":[],"used":[]}""")]
    [InlineData("""{"schemaVersion":1,"assembly":"A","minimalScopes":[{"scope":"a"}],"declared":[],"used":[]}""")]
    [InlineData("""{"schemaVersion":1,"assembly":"A","minimalScopes":[],"declared":[{"member":"a"}],"used":[]}""")]
    public void What_is_no_report_is_not_compared(string text) => Assert.ThrowsAny<JsonException>(() => ReportSnapshot.Read(text));

    private static IEnumerable<string> Lines(PermissionDiff diff) =>
        diff.Changes.Select(static change => $"{change.Kind} {change.Subject}: {change.Text}");
}
