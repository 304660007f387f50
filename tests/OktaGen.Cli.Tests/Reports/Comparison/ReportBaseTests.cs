using System.Text.Json;

namespace OktaGen.Cli.Tests.Reports.Comparison;

public sealed class ReportBaseTests : IDisposable
{
    private const string Logs = "[Get(\"/api/v1/logs\"), RequiresScope(OktaScopes.LogsRead)] System.Threading.Tasks.Task LogsAsync();";
    private const string List = "[Get(\"/api/v1/users\"), RequiresScope(OktaScopes.UsersRead)] System.Threading.Tasks.Task ListAsync();";

    private readonly ComparedApps _apps = new();

    public void Dispose() => _apps.Dispose();

    [Fact]
    public async Task A_gate_is_told_of_what_is_added_and_lets_the_rest_pass()
    {
        string before = _apps.Compile(Logs);
        string now = _apps.Compile(Logs, List);
        string old = _apps.Write("old.json", (await ComparedApps.RunAsync(before, "--json")).Output);
        string wide = _apps.Write("wide.json", (await ComparedApps.RunAsync(now, "--json")).Output);

        (int added, string text, string error) = await ComparedApps.RunAsync(now, "--base", old);
        (int same, string nothing, _) = await ComparedApps.RunAsync(before, "--base", old);
        (int removed, _, _) = await ComparedApps.RunAsync(before, "--base", wide);

        Assert.Equal((2, 0, 0, ""), (added, same, removed, error));
        Assert.StartsWith(
            "# Okta permissions of MyApp: what changes\n\n3 changes add, widen or are of unknown need", text, StringComparison.Ordinal);
        Assert.Contains("\n- **Added:** adds the scope `okta.users.read`, because `MyApp.IPeople.ListAsync` (`GET /api/v1/users`) needs "
            + "it; ", text, StringComparison.Ordinal);
        Assert.Contains("Nothing changes.", nothing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_JSON_and_a_folder_gets_every_form_over_the_earlier_report_as_well()
    {
        string folder = Path.Combine(_apps.Folder, "permissions");
        await ComparedApps.RunAsync(_apps.Compile(Logs), "--output", folder);
        string file = Path.Combine(folder, "MyApp.OktaPermissions");
        string now = _apps.Compile(Logs, List);
        (_, string json, _) = await ComparedApps.RunAsync(now, "--base", file + ".json", "--json");

        (int exitCode, string output, _) = await ComparedApps.RunAsync(now, "--base", file + ".json", "--output", folder);

        Assert.Equal(2, exitCode);
        Assert.Contains(file + ".diff.html", output, StringComparison.Ordinal);
        Assert.Equal(json.ReplaceLineEndings(), (await File.ReadAllTextAsync(file + ".diff.json")).ReplaceLineEndings());
        Assert.StartsWith("<!doctype html>", await File.ReadAllTextAsync(file + ".diff.html"), StringComparison.Ordinal);
        Assert.StartsWith(
            "# Okta permissions of MyApp: what changes", await File.ReadAllTextAsync(file + ".diff.md"), StringComparison.Ordinal);
        Assert.Contains("/api/v1/users", await File.ReadAllTextAsync(file + ".json"), StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json);
        Assert.True(document.RootElement.GetProperty("needsReview").GetBoolean());
        JsonElement scope = Assert.Single(
            document.RootElement.GetProperty("changes")
                .EnumerateArray(), static change => change.GetProperty("subject")
                .GetString() == "Scope");
        Assert.Equal(("Added", "okta.users.read"), (scope.GetProperty("kind").GetString(), scope.GetProperty("name").GetString()));
        Assert.Equal("MyApp.IPeople.ListAsync", scope.GetProperty("because")[0].GetString());
        Assert.StartsWith("adds the scope okta.users.read, because ", scope.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_base_that_is_missing_or_is_no_report_is_refused_before_anything_is_written()
    {
        string app = _apps.Compile(Logs);
        string folder = Path.Combine(_apps.Folder, "none");
        string text = _apps.Write("text.json", "text");

        (int missing, _, string noFile) = await ComparedApps.RunAsync(app, "--base", text + "x", "--output", folder);
        (int wrong, _, string noReport) = await ComparedApps.RunAsync(app, "--base", text, "--output", folder);

        Assert.Equal((1, 1), (missing, wrong));
        Assert.Equal($"'{text}x' cannot be read: give the JSON of an earlier report as --base.", noFile.Trim());
        Assert.Equal($"'{text}' is no permission report: give the JSON that oktagen report or a build wrote as --base.", noReport.Trim());
        Assert.False(Directory.Exists(folder));
    }
}
