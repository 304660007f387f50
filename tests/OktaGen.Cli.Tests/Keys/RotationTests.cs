using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Tests.Setup;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Keys;

public sealed class RotationTests : IAsyncLifetime
{
    private SetupSite _site = null!;
    private string _old = null!;

    private string CurrentId => (string)JsonNode.Parse(File.ReadAllText(_site.KeyFile))!["kid"]!;

    public async Task InitializeAsync()
    {
        _site = await SetupSite.StartAsync();
        Assert.Equal(0, (await _site.RunAsync("--settings", _site.PathOf("appsettings.json"))).ExitCode);
        _old = CurrentId;
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task An_app_that_runs_notices_nothing_of_a_rotation_but_its_key()
    {
        OktaOptions options = Options();
        await using OktaConnection okta = OktaConnection.Create(options, SetupSite.Scopes);
        using var end = new CancellationTokenSource();
        Task<int> calls = CallAsync(okta, end.Token);

        Assert.Equal(0, (await RunAsync("rotate")).ExitCode);
        string[] between = [.. _site.App.ActiveKeyIds];
        await AwaitCallsAsync();
        Assert.Equal(0, (await RetireAsync(_old)).ExitCode);
        await AwaitCallsAsync();
        await end.CancelAsync();

        Assert.InRange(await calls, 6, int.MaxValue);
        Assert.Equal([_old, CurrentId], between);
        Assert.Equal([CurrentId], _site.App.ActiveKeyIds);
        Assert.NotEqual(_old, CurrentId);

        // So many calls that some were made wholly afterwards.
        async Task AwaitCallsAsync()
        {
            int target = _site.Org.Tokens.RequestCount + 6;
            while (_site.Org.Tokens.RequestCount < target && !calls.IsCompleted)
            {
                await Task.Yield();
            }
        }
    }

    [Fact]
    public async Task The_new_key_is_its_owner_s_alone_and_nothing_is_left_over()
    {
        (_, string output, _) = await RunAsync("rotate", "--key-type", "Rsa2048");

        JsonNode key = JsonNode.Parse(await File.ReadAllTextAsync(_site.KeyFile))!;
        Assert.Equal("RSA", (string?)key["kty"]);
        Assert.DoesNotContain((string)key["d"]!, output, StringComparison.Ordinal);
        Assert.Contains($"oktagen keys retire {(_old[0] == '-' ? "-- " : "")}{_old}", output, StringComparison.Ordinal);
        Assert.Equal([_site.KeyFile], Directory.GetFiles(Path.GetDirectoryName(_site.KeyFile)!, "key.*"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_site.KeyFile));
        }
    }

    [Fact]
    public async Task A_rotation_that_dies_at_any_call_is_completed_by_the_next_one()
    {
        var counter = new KillSwitch(at: int.MaxValue, arrives: true);
        Assert.Equal(0, (await RunAsync(counter, "rotate")).ExitCode);
        Assert.InRange(counter.Count, 3, 10);
        for (int at = 0; at < counter.Count; at++)
        {
            foreach (bool arrives in (bool[])[false, true])
            {
                string before = CurrentId;
                int keys = _site.App.ActiveKeyIds.Count;
                await Assert.ThrowsAsync<KilledException>(() => RunAsync(new KillSwitch(at, arrives), "rotate"));
                Assert.Equal(before, CurrentId);

                (int exitCode, _, string error) = await RunAsync("rotate");

                Assert.True((exitCode, error) == (0, ""), $"call {at}, arrives {arrives}: {error}");
                Assert.NotEqual(before, CurrentId);
                Assert.Equal(keys + 1, _site.App.ActiveKeyIds.Count);
                Assert.False(File.Exists(_site.KeyFile + ".next"));
                await AssertConnectsAsync(Options());
            }
        }
    }

    [Fact]
    public async Task A_key_that_Okta_does_not_take_never_gets_into_place()
    {
        _site.Org.Faults.Error(401, "invalid_client", path: "/oauth2/v1/token", count: 10);

        (int exitCode, _, string error) = await RunAsync("rotate", "--wait", "0");

        Assert.Equal(1, exitCode);
        Assert.Contains("Okta does not take the key", error, StringComparison.Ordinal);
        Assert.Equal(_old, CurrentId);
    }

    [Fact]
    public async Task A_key_in_user_secrets_is_rotated_there()
    {
        string id = "oktagen-test-" + Guid.NewGuid();
        string secrets = Microsoft.Extensions.Configuration.UserSecrets.PathHelper.GetSecretsPathFromSecretsId(id);
        try
        {
            Assert.Equal(0, (await _site.RunAsync("--user-secrets", id, "--label", "Other")).ExitCode);

            (int exitCode, string output, string error) = await Tool.RunAsync(_site.Host(), "keys", "rotate", "--user-secrets", id, "--json");

            Assert.Equal((0, ""), (exitCode, error));
            IConfigurationRoot configuration = new ConfigurationBuilder().AddUserSecrets(id).Build();
            Assert.Equal((string?)JsonNode.Parse(output)!["keyId"], (string?)JsonNode.Parse(configuration["Okta:Client:PrivateKey"]!)!["kid"]);
            Assert.Null(configuration["Okta:Client:NextPrivateKey"]);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(secrets)!, recursive: true);
        }
    }

    [Fact]
    public async Task A_key_without_its_id_is_converted_first_because_a_second_key_would_lock_out_what_runs()
    {
        OktaOptions console = _site.Org.CreateServiceApp(OktaScopes.UsersRead);
        string path = _site.Write("console.pem", console.PrivateKey!);
        string[] arguments = ["--client-id", console.ClientId!, "--key-file", path];

        (int exitCode, _, string error) = await Tool.RunAsync(_site.Host(), ["keys", "rotate", .. arguments]);
        Assert.Equal(1, exitCode);
        Assert.Contains($"oktagen keys convert {path} --key-id={console.PrivateKeyId}", error, StringComparison.Ordinal);

        Assert.Equal(0, (await Tool.RunAsync("keys", "convert", path, "--key-id", console.PrivateKeyId!)).ExitCode);
        Assert.Equal(0, (await Tool.RunAsync(_site.Host(), ["keys", "rotate", .. arguments])).ExitCode);
        Assert.Equal(2, _site.Org.ServiceApp(console.ClientId).ActiveKeyIds.Count);
    }

    [Fact]
    public async Task A_key_id_in_the_settings_would_be_sent_with_the_new_key_and_is_refused()
    {
        string settings = _site.PathOf("appsettings.json");
        JsonNode json = JsonNode.Parse(await File.ReadAllTextAsync(settings))!;
        json["Okta"]!["Client"]!["PrivateKeyId"] = _old;
        await File.WriteAllTextAsync(settings, json.ToJsonString());

        (int exitCode, _, string error) = await RunAsync("rotate");

        Assert.Equal(1, exitCode);
        Assert.Contains("PrivateKeyId", error, StringComparison.Ordinal);
        Assert.Equal([_old], _site.App.ActiveKeyIds);
    }

    [Fact]
    public async Task The_key_in_use_is_not_retired_nor_the_last_one_that_works()
    {
        (int exitCode, _, string error) = await RetireAsync(_old);
        Assert.Equal(1, exitCode);
        Assert.Contains("Rotate it first", error, StringComparison.Ordinal);

        await RunAsync("rotate");
        _site.App.DeactivateKey(CurrentId);
        (exitCode, _, error) = await RetireAsync(_old);
        Assert.Equal(1, exitCode);
        Assert.Contains("does not take the key", error, StringComparison.Ordinal);
        Assert.Equal([_old], _site.App.ActiveKeyIds);
    }

    [Fact]
    public async Task Retiring_twice_is_the_same_as_once_and_the_list_shows_what_is_left()
    {
        await RunAsync("rotate");
        (_, string both, _) = await RunAsync("list");
        Assert.Equal(0, (await RetireAsync(_old)).ExitCode);
        (int exitCode, string output, _) = await RunAsync("retire", _old, "--json");
        (_, string left, _) = await RunAsync("list", "--json");

        Assert.Equal(0, exitCode);
        Assert.False((bool)JsonNode.Parse(output)!["removed"]!);
        Assert.Contains(_old, both, StringComparison.Ordinal);
        Assert.Equal(CurrentId, (string?)Assert.Single(JsonNode.Parse(left)!.AsArray())!["kid"]);
    }

    [Fact]
    public async Task A_dry_run_shows_the_calls_and_changes_neither_org_nor_file()
    {
        string before = await File.ReadAllTextAsync(_site.KeyFile);

        (int exitCode, string output, string error) = await RunAsync("rotate", "--dry-run");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains($"POST /api/v1/apps/{_site.App.ClientId}/credentials/jwks\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains(_old, output, StringComparison.Ordinal);
        Assert.Equal([_old], _site.App.ActiveKeyIds);
        Assert.Equal(before, await File.ReadAllTextAsync(_site.KeyFile));
        Assert.Equal([_site.KeyFile], Directory.GetFiles(Path.GetDirectoryName(_site.KeyFile)!, "key.*"));

        await RunAsync("rotate");
        (exitCode, output, error) = await RunAsync("retire", _old, "--dry-run", "--json");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.True((bool)JsonNode.Parse(output)!["dryRun"]!);
        Assert.False((bool)JsonNode.Parse(output)!["removed"]!);
        Assert.Equal([_old, CurrentId], _site.App.ActiveKeyIds);
    }

    [Fact]
    public async Task A_dry_run_says_what_a_rotation_that_broke_off_has_left_to_do()
    {
        await Assert.ThrowsAsync<KilledException>(() => RunAsync(new KillSwitch(at: 2, arrives: true), "rotate"));

        (int exitCode, string output, string error) = await RunAsync("rotate", "--dry-run", "--json");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(_site.App.ActiveKeyIds[^1], (string?)JsonNode.Parse(output)!["keyId"]);
    }

    [Fact]
    public async Task A_dry_run_refuses_what_the_run_would_refuse()
    {
        (int exitCode, _, string error) = await RunAsync("retire", _old, "--dry-run");

        Assert.Equal(1, exitCode);
        Assert.Contains("Rotate it first", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_id_that_begins_like_an_option_is_retired_by_the_command_that_is_shown()
    {
        string key = _site.PathOf("dash.json");
        await Tool.RunAsync("keys", "new", "-o", key, "--key-id=-dash");
        Assert.Equal(0, (await _site.RunAsync("--key-file", key, "--label", "Dash", "--settings", _site.PathOf("appsettings.json"))).ExitCode);

        (_, string output, _) = await RunAsync("rotate");
        Assert.Contains("oktagen keys retire -- -dash", output, StringComparison.Ordinal);

        (int exitCode, _, string error) = await Tool.RunAsync(_site.Host(), "keys", "retire", "--settings", _site.PathOf("appsettings.json"), "--", "-dash");
        Assert.Equal((0, ""), (exitCode, error));
        Assert.DoesNotContain("-dash", _site.Org.ServiceApp(_site.Org.Apps.Find("Dash")!.Id).ActiveKeyIds);
    }

    [Fact]
    public async Task A_key_that_the_app_does_not_have_is_not_rotated()
    {
        _site.App.AddKey();
        _site.App.DeactivateKey(_old);
        _site.App.RemoveKey(_old);

        (int exitCode, _, string error) = await RunAsync("rotate");

        Assert.Equal(1, exitCode);
        Assert.Contains("oktagen setup --client-id", error, StringComparison.Ordinal);
    }

    private OktaOptions Options() => new() { OrgUrl = _site.Org.Url.ToString(), ClientId = _site.App.ClientId, PrivateKeyFile = _site.KeyFile, DPoP = OktaDPoP.On };

    // A thumbprint may begin like an option.
    private Task<(int ExitCode, string Output, string Error)> RetireAsync(string keyId) =>
        Tool.RunAsync(_site.Host(), "keys", "retire", "--settings", _site.PathOf("appsettings.json"), "--", keyId);

    private Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) => RunAsync(killSwitch: null, arguments);

    private Task<(int ExitCode, string Output, string Error)> RunAsync(KillSwitch? killSwitch, params string[] arguments) =>
        Tool.RunAsync(_site.Host(killSwitch), ["keys", .. arguments, "--settings", _site.PathOf("appsettings.json")]);

    // Each call with a token of its own: the worst that a rotation can meet.
    private static async Task<int> CallAsync(OktaConnection okta, CancellationToken end)
    {
        var probe = new ProbeClient(okta);
        int calls = 0;
        for (; !end.IsCancellationRequested; calls++)
        {
            okta.ResetToken();
            await probe.ReadUsersAsync(1, CancellationToken.None);
        }

        return calls;
    }

    private static async Task AssertConnectsAsync(OktaOptions options)
    {
        await using OktaConnection okta = OktaConnection.Create(options, SetupSite.Scopes);
        await new ProbeClient(okta).ReadUsersAsync(1, CancellationToken.None);
    }
}
