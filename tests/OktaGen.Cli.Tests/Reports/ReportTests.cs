using System.Text.Json;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Reports;

public sealed class ReportTests : IDisposable
{
    // The tool itself is an app with endpoints and a list of references beside it.
    private static readonly string s_app = Path.Combine(AppContext.BaseDirectory, "OktaGen.Cli.dll");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_built_app_is_reported_on_as_Markdown()
    {
        string list = _folder.Write("OktaScopes.txt", "okta.apps.manage\nokta.zones.read\n");

        (int exitCode, string output, string error) = await Tool.RunAsync("report", s_app, "--scopes", list, "--credential", "ApiToken");

        Assert.Empty(error);
        Assert.Equal(0, exitCode);
        Assert.StartsWith("# Okta permissions of OktaGen.Cli\n\nApp for .NET 10.0. Scopes needed: ", output, StringComparison.Ordinal);
        Assert.Contains("uses an API token", output, StringComparison.Ordinal);
        Assert.Contains("| `okta.zones.read` | nothing needs it |", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_forms_are_written_into_a_folder_and_json_goes_to_programs()
    {
        string list = _folder.Write("OktaScopes.txt", "okta.apps.manage\n");
        string folder = _folder.PathOf("permissions");

        (int exitCode, string output, _) = await Tool.RunAsync("report", s_app, "--scopes", list, "--output", folder);
        (_, string json, _) = await Tool.RunAsync("report", s_app, "--scopes", list, "--json");

        Assert.Equal(0, exitCode);
        string file = Path.Combine(folder, "OktaGen.Cli.OktaPermissions");
        Assert.Equal(file + ".md", output.Trim());
        Assert.Equal(json, await File.ReadAllTextAsync(file + ".json"));
        Assert.StartsWith("# Okta permissions", await File.ReadAllTextAsync(file + ".md"), StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json);
        Assert.Equal("okta.apps.manage", document.RootElement.GetProperty("listedScopes")[0].GetString());
    }

    [Fact]
    public async Task References_that_are_elsewhere_are_asked_for()
    {
        string app = _folder.PathOf("OktaGen.Cli.dll");
        File.Copy(s_app, app);

        (int exitCode, string output, string error) = await Tool.RunAsync("report", app);
        (_, string complete, string none) = await Tool.RunAsync("report", app, "--references", _folder.Root, "--references", AppContext.BaseDirectory);

        Assert.Equal(0, exitCode);
        Assert.Contains("The report lacks what is used of 'OktaGen': it is not among the references. Give its folder by --references.", error, StringComparison.Ordinal);
        Assert.Contains("**This report is incomplete.**", output, StringComparison.Ordinal);
        Assert.Empty(none);
        Assert.DoesNotContain("incomplete", complete, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_assemblies_make_one_report()
    {
        string other = Path.Combine(AppContext.BaseDirectory, "OktaGen.Testing.dll");
        string folder = _folder.PathOf("permissions");

        (int exitCode, string output, string error) = await Tool.RunAsync("report", s_app, other, "--json");
        (_, string written, _) = await Tool.RunAsync("report", s_app, other, "--output", folder);

        Assert.Equal((0, ""), (exitCode, error));
        using var document = JsonDocument.Parse(output);
        Assert.Equal(
            ["OktaGen.Cli", "OktaGen.Testing"],
            document.RootElement.GetProperty("assemblies").EnumerateArray().Select(static assembly => assembly.GetString()));
        Assert.Equal(Path.Combine(folder, "OktaGen.Cli.OktaPermissions.md"), written.Trim());
    }

    [Fact]
    public async Task What_is_no_assembly_is_refused()
    {
        string text = _folder.Write("App.dll", "no assembly");

        (int exitCode, _, string error) = await Tool.RunAsync("report", text);

        Assert.Equal(1, exitCode);
        Assert.Equal($"'{text}' cannot be read: it is no assembly, or a damaged one. Build the app, and give its dll.", error.Trim());
    }
}
