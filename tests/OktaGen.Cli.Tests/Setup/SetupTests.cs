using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OktaGen.Cli.Orgs;
using OktaGen.Cli.Tests.Support;
using OktaGen.Testing;

namespace OktaGen.Cli.Tests.Setup;

public sealed class SetupTests
{
    [Fact]
    public async Task One_command_leads_from_an_API_token_on_an_empty_org_to_a_first_call_with_DPoP_within_ten_seconds()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        long start = Stopwatch.GetTimestamp();

        (int exitCode, string output, string error) = await site.RunAsync();

        Assert.Equal((0, ""), (exitCode, error));
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(10));
        Assert.True(site.App.RequireDPoP);
        Assert.Equal(SetupSite.Scopes, site.App.GrantedScopes);
        Assert.Equal(["USER_ADMIN"], site.App.AdminRoles);
        OktaTestRequest call = site.Org.Requests[^1];
        Assert.StartsWith("DPoP", call.Headers["Authorization"], StringComparison.Ordinal);
        Assert.Equal(("/api/v1/users", 200, site.App.ClientId), (call.Path, call.Status, call.ClientId));
        Assert.Contains("A first call with DPoP was answered", output, StringComparison.Ordinal);
        Assert.Contains(site.App.ClientId, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_printed_settings_are_what_an_app_connects_with()
    {
        await using SetupSite site = await SetupSite.StartAsync();

        (_, string output, _) = await site.RunAsync("--json");

        JsonNode report = JsonNode.Parse(output)!;
        Assert.Equal(site.App.ClientId, (string?)report["clientId"]);
        Assert.Equal("GET /api/v1/users", (string?)report["firstCall"]);
        await AssertConnectsAsync(new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(report["settings"]!.ToJsonString()))).Build());
    }

    [Fact]
    public async Task Settings_can_go_into_the_app_s_own_file_and_leave_the_rest_of_it()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string settings = site.Write("appsettings.json", """{ "Logging": { "Level": "Debug" }, "Okta": { "Client": { "MaxRetries": 5 } } }""");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(settings, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        }

        (int exitCode, string output, _) = await site.RunAsync("--settings", settings);

        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("\"OrgUrl\"", output, StringComparison.Ordinal);
        IConfigurationRoot configuration = new ConfigurationBuilder().AddJsonFile(settings).Build();
        Assert.Equal(("Debug", "5"), (configuration["Logging:Level"], configuration["Okta:Client:MaxRetries"]));
        Assert.Equal([settings], Directory.GetFiles(Path.GetDirectoryName(settings)!, "appsettings*"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(settings));
        }

        Assert.Equal("key.json", configuration["Okta:Client:PrivateKeyFile"]);
        configuration["Okta:Client:PrivateKeyFile"] = site.KeyFile;
        await AssertConnectsAsync(configuration);
    }

    [Fact]
    public async Task Settings_lead_to_the_key_from_where_they_lie_so_that_both_can_move_together()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string settings = site.PathOf("src/App/appsettings.json");

        Assert.Equal(0, (await site.RunAsync("--settings", settings)).ExitCode);
        Assert.Equal("../../key.json", new ConfigurationBuilder().AddJsonFile(settings).Build()["Okta:Client:PrivateKeyFile"]);
        string folder = Path.GetDirectoryName(site.KeyFile)!;
        string moved = folder + "-moved";
        Directory.Move(folder, moved);
        try
        {
            (int exitCode, _, string error) = await Tool.RunAsync(site.Host(), "keys", "rotate", "--settings", Path.Combine(moved, "src/App/appsettings.json"));
            Assert.Equal((0, ""), (exitCode, error));
        }
        finally
        {
            Directory.Move(moved, folder);
        }
    }

    [Fact]
    public async Task A_settings_file_with_comments_is_refused_before_anything_is_done()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string settings = site.Write("appsettings.json", "{ /* mine */ }");

        (int exitCode, _, string error) = await site.RunAsync("--settings", settings);

        Assert.Equal(1, exitCode);
        Assert.Contains("comments", error, StringComparison.Ordinal);
        Assert.Empty(site.Org.Requests);
        Assert.Equal("{ /* mine */ }", await File.ReadAllTextAsync(settings));
    }

    [Fact]
    public async Task User_secrets_take_key_and_settings_beside_the_others_and_a_second_run_finds_the_key_there()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string id = "oktagen-test-" + Guid.NewGuid();
        string project = site.Write("App.csproj", $"<Project><PropertyGroup><UserSecretsId>{id}</UserSecretsId></PropertyGroup></Project>");
        string secrets = Microsoft.Extensions.Configuration.UserSecrets.PathHelper.GetSecretsPathFromSecretsId(id);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(secrets)!);
            await File.WriteAllTextAsync(secrets, """{ "Other": { "Secret": "mine" } }""");

            (int exitCode, string output, string error) = await site.RunAsync("--user-secrets", project);
            string state = string.Join(' ', site.App.ActiveKeyIds);
            (int again, _, _) = await site.RunAsync("--user-secrets", id);

            Assert.Equal((0, 0, ""), (exitCode, again, error));
            Assert.Equal(state, string.Join(' ', site.App.ActiveKeyIds));
            IConfigurationRoot configuration = new ConfigurationBuilder().AddUserSecrets(id).Build();
            Assert.Equal("mine", configuration["Other:Secret"]);
            Assert.DoesNotContain((string)JsonNode.Parse(configuration["Okta:Client:PrivateKey"]!)!["d"]!, output, StringComparison.Ordinal);
            if (!OperatingSystem.IsWindows())
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(secrets));
            }

            await AssertConnectsAsync(configuration);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(secrets)!, recursive: true);
        }
    }

    [Fact]
    public async Task A_dry_run_shows_each_call_and_changes_nothing()
    {
        await using SetupSite site = await SetupSite.StartAsync();

        (int exitCode, string output, _) = await site.RunAsync("--dry-run");
        (_, string json, _) = await site.RunAsync("--dry-run", "--json");

        Assert.Equal(0, exitCode);
        Assert.All(site.Org.Requests, static request => Assert.Equal("GET", request.Method));
        Assert.Empty(site.Org.Apps.All);
        Assert.False(File.Exists(site.KeyFile));
        foreach (string call in (string[])[
            "POST /api/v1/apps?activate=true", "POST /oauth2/v1/clients/{appId}/roles", """{"type":"USER_ADMIN"}""", "POST /api/v1/apps/{appId}/grants",
            "\"scopeId\":\"okta.users.manage\"", "\"dpop_bound_access_tokens\":true", "POST /oauth2/v1/token"])
        {
            Assert.Contains(call, output, StringComparison.Ordinal);
        }

        JsonArray steps = JsonNode.Parse(json)!["steps"]!.AsArray();
        Assert.Equal(6, steps.Count);
    }

    [Fact]
    public async Task A_dry_run_s_calls_are_those_of_the_run()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        (_, string json, _) = await site.RunAsync("--dry-run", "--json");
        string[] shown = [.. JsonNode.Parse(json)!["steps"]!.AsArray().Select(static step => (string?)step!["call"]).OfType<string>()];

        await site.RunAsync();

        string id = site.App.ClientId;
        Assert.Equal(
            shown.Select(call => call.Replace("{appId}", id, StringComparison.Ordinal)),
            site.Org.Requests.Where(static request => request.Method != "GET" && request.Path != "/oauth2/v1/token").Select(static request => $"{request.Method} {request.RawTarget}"));
    }

    [Fact]
    public async Task A_second_run_finds_all_done_and_changes_nothing()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        await site.RunAsync();
        string state = site.State;
        int before = site.Org.Requests.Count;

        (int exitCode, _, _) = await site.RunAsync();

        Assert.Equal(0, exitCode);
        Assert.Equal(state, site.State);
        Assert.All(site.Org.Requests.Skip(before), static request => Assert.True(request.Method == "GET" || request.Path == "/oauth2/v1/token", request.Path));
    }

    [Fact]
    public async Task A_run_that_dies_at_any_call_is_completed_by_the_next_one()
    {
        string whole;
        int calls;
        await using (SetupSite site = await SetupSite.StartAsync())
        {
            var counter = new KillSwitch(at: int.MaxValue, arrives: true);
            Assert.Equal(0, (await site.RunAsync(counter)).ExitCode);
            (whole, calls) = (site.State, counter.Count);
        }

        Assert.InRange(calls, 10, 30);
        for (int at = 0; at < calls; at++)
        {
            foreach (bool arrives in (bool[])[false, true])
            {
                await using SetupSite site = await SetupSite.StartAsync();
                await Assert.ThrowsAsync<KilledException>(() => site.RunAsync(new KillSwitch(at, arrives)));

                (int exitCode, _, string error) = await site.RunAsync();

                Assert.True((exitCode, error) == (0, ""), $"call {at}, arrives {arrives}: {error}");
                Assert.Equal(whole, site.State);
            }
        }
    }

    [Fact]
    public async Task A_process_that_is_killed_in_the_midst_of_a_call_is_followed_by_one_that_completes_its_work()
    {
        await using SetupSite whole = await SetupSite.StartAsync();
        await whole.RunAsync();
        int calls = whole.Org.Requests.Count;
        for (int before = 0; before < calls; before++)
        {
            await using SetupSite site = await SetupSite.StartAsync();
            if (before > 0)
            {
                site.Org.Faults.Delay(TimeSpan.Zero, path: "/**", count: before);
            }

            OktaTestHold hold = site.Org.Faults.Hold(path: "/**");
            using (Process tool = site.Start())
            {
                await Task.WhenAny(hold.WaitAsync(), tool.WaitForExitAsync());
                Assert.False(tool.HasExited, "the tool ended by itself");
                tool.Kill(entireProcessTree: true);
                await tool.WaitForExitAsync();
            }

            // What is on its way when a process dies still arrives.
            hold.Release();
            while (site.Org.Requests.Count <= before)
            {
                await Task.Yield();
            }

            (int exitCode, _, string error) = await site.RunAsync();

            Assert.True((exitCode, error) == (0, ""), $"after {before} calls: {error}");
            Assert.Equal(whole.State, site.State);
        }
    }

    [Fact]
    public async Task A_broken_connection_ends_the_run_with_a_message_that_says_to_repeat_it()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        site.Org.Faults.LoseAnswer("POST", "/api/v1/apps/*/grants");

        (int exitCode, _, string error) = await site.RunAsync();

        Assert.Equal(1, exitCode);
        Assert.StartsWith("Grant okta.groups.read: ", error, StringComparison.Ordinal);
        Assert.Contains("Run the same command again", error, StringComparison.Ordinal);
        Assert.Equal(0, (await site.RunAsync()).ExitCode);
        Assert.Equal(SetupSite.Scopes, site.App.GrantedScopes);
    }

    [Fact]
    public async Task What_others_have_broken_is_healed()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        await site.RunAsync();
        string state = site.State;
        string id = site.App.ClientId;
        string key = Assert.Single(site.App.ActiveKeyIds);
        site.App.AddKey();
        site.App.DeactivateKey(key);
        site.App.RequireDPoP = false;
        site.App.RemoveGrant(OktaScopes.LogsRead);
        await site.SendAsync(HttpMethod.Post, $"/api/v1/apps/{id}/lifecycle/deactivate");
        foreach (JsonNode? role in (JsonArray)(await site.SendAsync(HttpMethod.Get, $"/oauth2/v1/clients/{id}/roles"))!)
        {
            await site.SendAsync(HttpMethod.Delete, $"/oauth2/v1/clients/{id}/roles/{role!["id"]}");
        }

        (int exitCode, _, string error) = await site.RunAsync();

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains(key, site.App.ActiveKeyIds);
        foreach (string other in site.App.ActiveKeyIds.Where(other => other != key))
        {
            site.App.RemoveKey(other);
        }

        Assert.Equal(state, site.State);
    }

    [Fact]
    public async Task Grants_that_take_their_time_are_waited_for()
    {
        await using SetupSite site = await SetupSite.StartAsync(new OktaTestOrgOptions { GrantDelay = TimeSpan.FromSeconds(1) });

        (int exitCode, _, string error) = await site.RunAsync();

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(200, site.Org.Requests[^1].Status);
        Assert.Contains(site.Org.Requests, static request => request is { Path: "/oauth2/v1/token", Status: 400 });
    }

    [Fact]
    public async Task Grants_that_never_come_are_named_in_the_end()
    {
        await using SetupSite site = await SetupSite.StartAsync(new OktaTestOrgOptions { GrantDelay = TimeSpan.FromDays(1) });

        (int exitCode, _, string error) = await site.RunAsync("--wait", "1");

        Assert.Equal(1, exitCode);
        Assert.Contains("After 1 second, tokens are not complete", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bearer_tokens_are_to_be_had_for_the_asking()
    {
        await using SetupSite site = await SetupSite.StartAsync();

        (_, string output, _) = await site.RunAsync("--no-dpop", "--json");

        Assert.False(site.App.RequireDPoP);
        Assert.Null(JsonNode.Parse(output)!["settings"]!["Okta"]!["Client"]!["DPoP"]);
    }

    private static async Task AssertConnectsAsync(IConfiguration configuration)
    {
        var services = new ServiceCollection();
        services.AddOkta(configuration.GetSection("Okta"), SetupSite.Scopes);
        await using ServiceProvider provider = services.BuildServiceProvider();
        OktaConnection okta = provider.GetRequiredService<OktaConnection>();
        await new ProbeClient(okta).ReadGroupsAsync(1, CancellationToken.None);
    }
}
