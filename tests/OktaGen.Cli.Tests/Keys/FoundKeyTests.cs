using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text.Json.Nodes;
using OktaGen.Cli.Tests.Setup;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Keys;

/// <summary>A key that was found, and that this run did not make, may be somebody else's.</summary>
public sealed class FoundKeyTests : IAsyncLifetime
{
    private const UnixFileMode Closed = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private SetupSite _site = null!;

    private string Settings => _site.PathOf("appsettings.json");

    private string Next => _site.KeyFile + ".next";

    public async Task InitializeAsync() => _site = await SetupSite.StartAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [UnixTheory, UnsupportedOSPlatform("windows")]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.OtherWrite)]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite)]
    public async Task A_next_key_that_others_can_reach_is_neither_registered_nor_used(UnixFileMode open)
    {
        string current = await PlantNextAsync(static _ => { });
        File.SetUnixFileMode(Next, Closed | open);

        await AssertNotRotatedAsync(current, "chmod 600 " + Next);
    }

    [SuperUserFact]
    public async Task A_next_key_of_another_user_is_neither_registered_nor_used()
    {
        foreach (string owner in (string[])["65534", "1000000042"])
        {
            string current = await PlantNextAsync(path => Process.Start("chown", [owner, path])!.WaitForExit());

            await AssertNotRotatedAsync(current, "is no file of yours");
            File.Delete(Next);
        }
    }

    [UnixFact]
    public async Task A_key_of_another_user_is_not_taken_for_ones_own_by_whoever_runs_this()
    {
        // Where nobody can be given a file, the super user's are those of another user.
        string key = "/etc/passwd";
        if (Environment.IsPrivilegedProcess)
        {
            key = _site.WriteKey("theirs.json", "{}");
            await Process.Start("chown", ["65534", key]).WaitForExitAsync();
        }

        foreach (string[] more in (string[][])[[], ["--dry-run"]])
        {
            (int exitCode, _, string error) = await _site.RunAsync(["--key-file", key, .. more]);

            Assert.Equal(1, exitCode);
            Assert.Contains($"{key} was found, and is no file of yours", error, StringComparison.Ordinal);
        }

        Assert.Empty(_site.Org.Apps.All);
    }

    [UnixFact, UnsupportedOSPlatform("windows")]
    public async Task A_next_key_that_is_a_link_or_a_pipe_is_neither_followed_nor_waited_for()
    {
        string current = await PlantNextAsync(path =>
        {
            File.Move(path, _site.PathOf("elsewhere.json"));
            File.CreateSymbolicLink(path, _site.PathOf("elsewhere.json"));
        });
        await AssertNotRotatedAsync(current, "is no file of yours");

        File.Delete(Next);
        Process.Start("mkfifo", ["-m", "600", Next])!.WaitForExit();
        await AssertNotRotatedAsync(current, "is no file of yours");
    }

    [Fact]
    public async Task A_next_key_of_one_s_own_is_taken_up_said_and_closed()
    {
        await PlantNextAsync(static path =>
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            }
        });
        string next = IdOf(Next);

        (int exitCode, string output, string error) = await RotateAsync();

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(next, IdOf(_site.KeyFile));
        Assert.Contains($"No new key was made: a run that broke off has left {next}", output, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(Closed, File.GetUnixFileMode(_site.KeyFile));
        }
    }

    [UnixTheory, UnsupportedOSPlatform("windows")]
    [InlineData]
    [InlineData("--dry-run")]
    public async Task A_set_up_takes_no_key_that_others_can_read(params string[] more)
    {
        await Tool.RunAsync("keys", "new", "-o", _site.KeyFile);
        File.SetUnixFileMode(_site.KeyFile, Closed | UnixFileMode.OtherRead);

        (int exitCode, _, string error) = await _site.RunAsync(more);

        Assert.Equal(1, exitCode);
        Assert.Contains("chmod 600 " + _site.KeyFile, error, StringComparison.Ordinal);
        Assert.Empty(_site.Org.Apps.All);
    }

    [Fact]
    public async Task A_set_up_says_that_it_uses_the_key_that_was_there()
    {
        await Tool.RunAsync("keys", "new", "-o", _site.KeyFile);

        (int exitCode, string output, string error) = await _site.RunAsync();
        (_, string json, _) = await _site.RunAsync("--json");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith($"The key that is in {_site.KeyFile} already is used: EC, P-256, id {IdOf(_site.KeyFile)}.", output, StringComparison.Ordinal);
        Assert.True((bool)JsonNode.Parse(json)!["keyWasFound"]!);
    }

    [UnixFact, UnsupportedOSPlatform("windows")]
    public async Task User_secrets_that_others_can_read_bring_no_key()
    {
        string id = "oktagen-test-" + Guid.NewGuid();
        string secrets = Microsoft.Extensions.Configuration.UserSecrets.PathHelper.GetSecretsPathFromSecretsId(id);
        try
        {
            Assert.Equal(0, (await _site.RunAsync("--user-secrets", id)).ExitCode);
            File.SetUnixFileMode(secrets, Closed | UnixFileMode.GroupRead);

            (int exitCode, _, string error) = await _site.RunAsync("--user-secrets", id);

            Assert.Equal(1, exitCode);
            Assert.Contains("chmod 600 " + secrets, error, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(secrets)!, recursive: true);
        }
    }

    // As somebody would who can write to the folder; after it, the app's own key is in place.
    private async Task<string> PlantNextAsync(Action<string> alter)
    {
        Assert.Equal(0, (await _site.RunAsync("--settings", Settings)).ExitCode);
        await Tool.RunAsync("keys", "new", "-o", Next);
        alter(Next);
        return IdOf(_site.KeyFile);
    }

    private async Task AssertNotRotatedAsync(string current, string words)
    {
        string[] before = [.. _site.App.ActiveKeyIds];
        foreach (string[] more in (string[][])[[], ["--dry-run"]])
        {
            (int exitCode, _, string error) = await RotateAsync(more);

            Assert.Equal(1, exitCode);
            Assert.Contains(words, error, StringComparison.Ordinal);
            Assert.Contains("It is not used.", error, StringComparison.Ordinal);
        }

        Assert.Equal(before, _site.App.ActiveKeyIds);
        Assert.Equal(current, IdOf(_site.KeyFile));
    }

    private Task<(int ExitCode, string Output, string Error)> RotateAsync(params string[] more) =>
        Tool.RunAsync(_site.Host(), ["keys", "rotate", "--settings", Settings, .. more]);

    private static string IdOf(string key) => (string)JsonNode.Parse(File.ReadAllText(key))!["kid"]!;
}
