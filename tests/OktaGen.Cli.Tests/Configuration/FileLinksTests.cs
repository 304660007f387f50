using System.Runtime.Versioning;
using System.Text.Json.Nodes;
using OktaGen.Cli.Tests.Setup;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Configuration;

/// <summary>Files that are replaced, and the links that lead to them.</summary>
public sealed class FileLinksTests : IAsyncLifetime
{
    private SetupSite _site = null!;

    private string Settings => _site.PathOf("appsettings.json");

    public async Task InitializeAsync() => _site = await SetupSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [UnixFact, UnsupportedOSPlatform("windows")]
    public async Task What_a_link_leads_to_is_replaced_and_the_link_stays()
    {
        string realSettings = _site.Write("real/appsettings.json", "{ \"Mine\": 1 }");
        File.CreateSymbolicLink(Settings, realSettings);
        Assert.Equal(0, (await _site.RunAsync("--settings", Settings)).ExitCode);
        string realKey = _site.PathOf("real/secret.json");
        File.Move(_site.KeyFile, realKey);
        File.CreateSymbolicLink(_site.KeyFile, realKey);
        string before = IdOf(realKey);

        (int rotated, _, string error) = await Tool.RunAsync(_site.Host(), "keys", "rotate", "--settings", Settings, "--key-file", _site.KeyFile);

        Assert.Equal((0, ""), (rotated, error));
        Assert.Equal(realKey, new FileInfo(_site.KeyFile).LinkTarget);
        Assert.NotEqual(before, IdOf(realKey));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(realKey));
        Assert.Equal(realSettings, new FileInfo(Settings).LinkTarget);
        Assert.Equal(1, (int)JsonNode.Parse(await File.ReadAllTextAsync(realSettings))!["Mine"]!);
        Assert.NotNull(JsonNode.Parse(await File.ReadAllTextAsync(realSettings))!["Okta"]);

        Assert.Equal(0, (await Tool.RunAsync("keys", "convert", _site.KeyFile, "--key-id", "mine")).ExitCode);
        Assert.Equal((realKey, "mine"), (new FileInfo(_site.KeyFile).LinkTarget, IdOf(realKey)));
        Assert.Equal(["appsettings.json", "secret.json"], Directory.GetFiles(_site.PathOf("real")).Select(Path.GetFileName).Order());
    }

    [UnixTheory, UnsupportedOSPlatform("windows")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_link_that_leads_nowhere_or_in_a_circle_is_refused_in_a_sentence(bool isCircle)
    {
        string target = _site.PathOf("elsewhere.json");
        File.CreateSymbolicLink(_site.KeyFile, target);
        if (isCircle)
        {
            File.CreateSymbolicLink(target, _site.KeyFile);
        }

        (int exitCode, _, string error) = await _site.RunAsync();
        (int made, _, string madeError) = await Tool.RunAsync("keys", "new", "-o", _site.KeyFile);

        Assert.Equal((1, 1), (exitCode, made));
        Assert.Contains("symbolic link that leads to no file", error, StringComparison.Ordinal);
        Assert.Contains("exists already", madeError, StringComparison.Ordinal);
        Assert.Empty(_site.Org.Apps.All);
        Assert.Equal(isCircle, new FileInfo(target).LinkTarget is not null);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("../../elsewhere")]
    [InlineData("a\\b")]
    [InlineData("$(Id)")]
    [InlineData("a\u0007b")]
    [InlineData("")]
    [InlineData("  ")]
    public async Task An_odd_id_of_user_secrets_is_refused_in_a_sentence(string id)
    {
        string project = _site.Write("App.csproj", "<Project><PropertyGroup><UserSecretsId>" + id.Replace("\u0007", "&#9;", StringComparison.Ordinal) + "</UserSecretsId></PropertyGroup></Project>");
        foreach (string[] command in (string[][])[["setup", "--role", "USER_ADMIN", "--scopes", _site.ScopesFile], ["doctor"], ["keys", "list", "--client-id", "x"]])
        {
            foreach (string given in (string[])[project, .. id.Contains('/', StringComparison.Ordinal) || id == ".." ? [] : (string[])[id]])
            {
                (int exitCode, _, string error) = await Tool.RunAsync(_site.Host(), [.. command, "--user-secrets", given]);

                Assert.Equal(1, exitCode);
                Assert.Contains("user secrets", error, StringComparison.Ordinal);
            }
        }

        Assert.Empty(_site.Org.Requests);
    }

    [Fact]
    public async Task A_NUL_in_a_path_of_the_settings_is_a_fault_in_a_sentence()
    {
        _site.Write("appsettings.json", "{ \"Okta\": { \"Client\": { \"OrgUrl\": \"" + _site.Org.Url + "\", \"ClientId\": \"0oa1\", \"PrivateKeyFile\": \"a\\u0000b\" } } }");
        foreach (string[] command in (string[][])[["doctor", "--scopes", _site.ScopesFile], ["keys", "rotate"], ["keys", "rotate", "--dry-run"]])
        {
            (int exitCode, string output, string error) = await Tool.RunAsync(_site.Host(), [.. command, "--settings", Settings]);

            Assert.NotEqual(0, exitCode);
            Assert.Contains("holds a NUL character, which no path has. Write it without.", output + error, StringComparison.Ordinal);
            Assert.DoesNotContain('\0', output + error);
            Assert.DoesNotContain("   at ", output + error, StringComparison.Ordinal);
        }
    }

    private static string IdOf(string key) => (string)JsonNode.Parse(File.ReadAllText(key))!["kid"]!;
}
