using System.Security.Cryptography;
using System.Text.Json.Nodes;
using OktaGen.Cli.Terminal;
using OktaGen.Cli.Tests.Support;
using Spectre.Console.Testing;

namespace OktaGen.Cli.Tests.Setup;

/// <summary>What the person decides, and what is never decided without the person.</summary>
public sealed class SetupChoiceTests
{
    [Fact]
    public async Task Without_a_role_that_the_person_names_nothing_is_done()
    {
        await using SetupSite site = await SetupSite.StartAsync();

        (int exitCode, _, string error) = await Tool.RunAsync(site.Host(), "setup", "--scopes", site.ScopesFile, "--key-file", site.KeyFile);

        Assert.Equal(1, exitCode);
        Assert.Contains("--role", error, StringComparison.Ordinal);
        Assert.Empty(site.Org.Requests);
        Assert.False(File.Exists(site.KeyFile));
    }

    [Theory]
    [InlineData("KING")]
    [InlineData("CUSTOM")]
    [InlineData("cr1:")]
    public async Task A_role_that_Okta_does_not_have_is_refused_before_anything_is_done(string role)
    {
        await using SetupSite site = await SetupSite.StartAsync();

        (int exitCode, _, string error) = await site.RunAsync("--role", role);

        Assert.Equal(1, exitCode);
        Assert.Contains("READ_ONLY_ADMIN", error, StringComparison.Ordinal);
        Assert.Empty(site.Org.Requests);
    }

    [Fact]
    public async Task Several_roles_and_a_custom_one_are_assigned_once_each()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string role = (string)(await site.SendAsync(HttpMethod.Post, "/api/v1/iam/roles", """{"label":"Watcher","description":"Watches","permissions":["okta.users.read"]}"""))!["id"]!;
        string set = (string)(await site.SendAsync(
            HttpMethod.Post, "/api/v1/iam/resource-sets", """{"label":"All","description":"d","resources":["/api/v1/users"]}"""))!["id"]!;
        string[] roles = ["--role", "read_only_admin", "--role", $"{role}:{set}"];

        (int first, _, string error) = await site.RunAsync(roles);
        (int second, _, _) = await site.RunAsync(roles);

        Assert.Equal((0, 0, ""), (first, second, error));
        Assert.Equal(["READ_ONLY_ADMIN", "CUSTOM"], site.App.AdminRoles);
    }

    [Fact]
    public async Task Where_the_org_makes_apps_super_administrators_by_itself_that_is_taken_back()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        site.Org.Apps.SuperAdminByDefault = true;

        (int exitCode, string output, _) = await site.RunAsync();

        Assert.Equal(0, exitCode);
        Assert.Equal(["USER_ADMIN"], site.App.AdminRoles);
        Assert.Contains("Take away SUPER_ADMIN", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_dies_while_the_app_is_super_administrator_by_itself_is_put_right_by_the_next_one()
    {
        int calls;
        await using (SetupSite site = await SetupSite.StartAsync())
        {
            site.Org.Apps.SuperAdminByDefault = true;
            var counter = new KillSwitch(at: int.MaxValue, arrives: true);
            await site.RunAsync(counter);
            calls = counter.Count;
        }

        for (int at = 0; at < calls; at++)
        {
            await using SetupSite site = await SetupSite.StartAsync();
            site.Org.Apps.SuperAdminByDefault = true;
            await Assert.ThrowsAsync<KilledException>(() => site.RunAsync(new KillSwitch(at, arrives: true)));

            await site.RunAsync();

            Assert.Equal(["USER_ADMIN"], site.App.AdminRoles);
        }
    }

    [Fact]
    public async Task Who_names_super_administrator_gets_it()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        site.Org.Apps.SuperAdminByDefault = true;

        await site.RunAsync("--role", "SUPER_ADMIN");

        Assert.Equal(["SUPER_ADMIN"], site.App.AdminRoles);
    }

    [Fact]
    public async Task A_super_administrator_whom_somebody_else_made_is_left_and_warned_of()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        await site.RunAsync();
        site.App.AssignRole("SUPER_ADMIN");

        (int exitCode, string output, _) = await site.RunAsync("--json");

        Assert.Equal(0, exitCode);
        Assert.Contains("SUPER_ADMIN", site.App.AdminRoles);
        Assert.Contains("super administrator", (string?)JsonNode.Parse(output)!["warnings"]![0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_granted_beyond_the_list_is_named_and_taken_away_on_demand()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        await site.RunAsync();
        site.App.Grant(OktaScopes.AppsManage);

        (_, string output, _) = await site.RunAsync();
        Assert.Contains("Granted, but not listed: okta.apps.manage", output, StringComparison.Ordinal);
        Assert.Contains(OktaScopes.AppsManage, site.App.GrantedScopes);

        Assert.Equal(0, (await site.RunAsync("--revoke-unlisted")).ExitCode);
        Assert.Equal(SetupSite.Scopes, site.App.GrantedScopes);
    }

    [Fact]
    public async Task An_admin_of_lesser_rights_is_told_who_can_go_on_from_there()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string superAdmin = site.Token;
        site.Token = site.Org.CreateApiToken(superAdmin: false).Token!;

        (int exitCode, _, string error) = await site.RunAsync();
        site.Token = superAdmin;
        (int later, _, _) = await site.RunAsync();

        Assert.Equal((1, 0), (exitCode, later));
        Assert.StartsWith("Assign the admin role USER_ADMIN: ", error, StringComparison.Ordinal);
        Assert.Contains("super administrator", error, StringComparison.Ordinal);
        Assert.Equal(SetupSite.Scopes, site.App.GrantedScopes);
    }

    [Fact]
    public async Task A_key_that_Okta_knows_by_another_id_is_used_by_that_id()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        OktaOptions console = site.Org.CreateServiceApp();
        string path = site.WriteKey("console.pem", console.PrivateKey!);

        (int exitCode, string output, string error) = await site.RunAsync("--client-id", console.ClientId!, "--key-file", path, "--json");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal([console.PrivateKeyId!], site.App.ActiveKeyIds);
        Assert.Equal(console.PrivateKeyId, (string?)JsonNode.Parse(output)!["settings"]!["Okta"]!["Client"]!["PrivateKeyId"]);
    }

    [Fact]
    public async Task A_person_s_own_key_is_registered_under_its_thumbprint()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        using RSA rsa = RSA.Create(2048);
        string path = site.WriteKey("own.pem", rsa.ExportRSAPrivateKeyPem());

        (int exitCode, string output, string error) = await site.RunAsync("--key-file", path, "--json");

        Assert.Equal((0, ""), (exitCode, error));
        string id = Assert.Single(site.App.ActiveKeyIds);
        Assert.Equal(id, (string?)JsonNode.Parse(output)!["settings"]!["Okta"]!["Client"]!["PrivateKeyId"]);
    }

    [Fact]
    public async Task An_app_of_the_same_name_with_other_keys_is_only_touched_when_it_is_named()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        await site.RunAsync();
        File.Delete(site.KeyFile);
        string id = site.App.ClientId;

        (int exitCode, _, string error) = await site.RunAsync();
        Assert.Equal(1, exitCode);
        Assert.Contains(id, error, StringComparison.Ordinal);
        Assert.Single(site.App.ActiveKeyIds);
        Assert.False(File.Exists(site.KeyFile));

        Assert.Equal(0, (await site.RunAsync("--client-id", id)).ExitCode);
        Assert.Equal(2, site.App.ActiveKeyIds.Count);
    }

    [Fact]
    public async Task An_app_of_another_kind_is_not_made_into_one_that_signs()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string id = site.Org.Apps.Add("Wiki").Id;

        (int exitCode, _, string error) = await site.RunAsync("--client-id", id);

        Assert.Equal(1, exitCode);
        Assert.Contains("no API Services app", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_at_a_terminal_is_asked_for_token_and_role_and_the_token_is_not_shown()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        using TestConsole terminal = new TestConsole().Interactive();
        terminal.Input.PushKey(ConsoleKey.DownArrow);
        terminal.Input.PushKey(ConsoleKey.Enter);
        terminal.Input.PushTextWithEnter(site.Token);
        var host = new ToolHost { Person = terminal, Variable = static _ => null };

        (int exitCode, string output, string error) = await Tool.RunAsync(
            host, "setup", "--org-url", site.Org.Url.ToString(), "--scope", "okta.users.read", "--key-file", site.KeyFile);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Equal(["USER_ADMIN"], site.App.AdminRoles);
        Assert.Contains("API token", terminal.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Token, terminal.Output + output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_token_nor_private_key_reaches_the_output_whatever_happens()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string said = "";
        site.Org.Faults.Error(400, "E0000001", method: "POST", path: "/api/v1/apps");
        foreach (string[] arguments in (string[][])[[], ["--dry-run"], [], ["--json"], ["--role", "KING"]])
        {
            (_, string output, string error) = await site.RunAsync(arguments);
            said += output + error;
        }

        site.Token += "x";
        said += (await site.RunAsync()).Error;
        Assert.Contains("E0000011", said, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Token[..^1], said, StringComparison.Ordinal);
        Assert.DoesNotContain((string)JsonNode.Parse(await File.ReadAllTextAsync(site.KeyFile))!["d"]!, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task User_secrets_that_cannot_be_read_are_left_as_they_are()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string id = "oktagen-test-" + Guid.NewGuid();
        string secrets = Microsoft.Extensions.Configuration.UserSecrets.PathHelper.GetSecretsPathFromSecretsId(id);
        Directory.CreateDirectory(Path.GetDirectoryName(secrets)!);
        try
        {
            await File.WriteAllTextAsync(secrets, "{ broken");

            (int exitCode, _, string error) = await site.RunAsync("--user-secrets", id);

            Assert.Equal(1, exitCode);
            Assert.Contains(secrets, error, StringComparison.Ordinal);
            Assert.Equal("{ broken", await File.ReadAllTextAsync(secrets));
            Assert.Empty(site.Org.Apps.All);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(secrets)!, recursive: true);
        }
    }

    [Theory]
    [InlineData("okta.users.read okta.groups.read")]
    [InlineData("")]
    public async Task A_scope_list_that_is_none_stops_before_anything_is_done(string text)
    {
        await using SetupSite site = await SetupSite.StartAsync();
        File.WriteAllText(site.ScopesFile, text);

        (int exitCode, _, string error) = await site.RunAsync();

        Assert.Equal(1, exitCode);
        Assert.NotEqual("", error);
        Assert.Empty(site.Org.Requests);
    }

    [Fact]
    public async Task An_address_that_is_no_org_never_sees_the_token()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        site.Org.Faults.HtmlPage(200, path: "/.well-known/okta-organization");

        (int exitCode, _, string error) = await site.RunAsync();

        Assert.Equal(1, exitCode);
        Assert.NotEqual("", error);
        Assert.DoesNotContain("Authorization", Assert.Single(site.Org.Requests).Headers.Keys);
    }
}
