using System.Diagnostics;
using System.Text.Json.Nodes;
using OktaGen.Cli.Tests.Support;

namespace OktaGen.Cli.Tests.Setup;

/// <summary>What is said before an org hears of anything.</summary>
public sealed class SetupArgumentTests
{
    [Theory]
    [InlineData("okta.user.read", "Did you mean okta.users.read?")]
    [InlineData("okta.Users.read", "Did you mean okta.users.read?")]
    [InlineData("users.read", "Did you mean okta.users.read?")]
    [InlineData("okta.groups.members.manage", "Did you mean okta.groups.manage?")]
    [InlineData("acme.things.read", "Correct it")]
    [InlineData("okta.users.read.self", "signed-in users")]
    [InlineData("okta.myAccount.profile.read", "users who have signed in")]
    [InlineData("profile", "OpenID Connect")]
    public async Task A_scope_that_no_app_gets_stops_before_anything_is_made(string scope, string words)
    {
        await using SetupSite site = await SetupSite.StartAsync();
        File.AppendAllText(site.ScopesFile, scope + "\n");
        foreach (string[] more in (string[][])[[], ["--dry-run"], ["--scope", "okta.users.read", "--scope", scope]])
        {
            (int exitCode, _, string error) = await site.RunAsync(more);

            Assert.Equal(1, exitCode);
            Assert.Contains(scope, error, StringComparison.Ordinal);
            Assert.Contains(words, error, StringComparison.Ordinal);
        }

        Assert.Empty(site.Org.Requests);
        Assert.False(File.Exists(site.KeyFile));
    }

    [Fact]
    public async Task Scopes_that_are_newer_than_the_tool_are_granted_for_the_asking()
    {
        await using SetupSite site = await SetupSite.StartAsync();

        (int exitCode, string output, string error) = await site.RunAsync("--scope", "okta.somethingNew.read", "--allow-unknown-scopes", "--dry-run");

        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("Grant okta.somethingNew.read", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_missing_is_said_at_once()
    {
        (int exitCode, _, string error) = await Tool.RunAsync("setup", "--user-secrets", "nowhere.csproj");

        Assert.Equal(1, exitCode);
        string[] lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(5, lines.Length);
        foreach (string words in (string[])["no scope list", "--role", "nowhere.csproj", "--org-url", "OKTA_CLIENT_TOKEN"])
        {
            Assert.Single(lines, line => line.Contains(words, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task So_is_all_that_is_missing_to_reach_an_app()
    {
        (int exitCode, _, string error) = await Tool.RunAsync("keys", "list");

        Assert.Equal(1, exitCode);
        Assert.Equal(["--client-id", "--org-url", "OKTA_CLIENT_TOKEN"], error.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => ((string[])["--client-id", "OKTA_CLIENT_TOKEN", "--org-url"]).First(word => line.Contains(word, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_key_file_that_a_repository_would_take_in_is_warned_of_before_it_is_made()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        string folder = Path.GetDirectoryName(site.KeyFile)!;
        using (Process git = Process.Start("git", ["init", "--quiet", folder]))
        {
            await git.WaitForExitAsync();
        }

        (_, string dry, _) = await site.RunAsync("--dry-run");
        (int exitCode, string output, _) = await site.RunAsync();
        (_, string made, _) = await Tool.RunAsync("keys", "new", "-o", site.PathOf("other.json"));
        site.Write(".gitignore", "key.json\nother.json\n");
        (_, string json, _) = await site.RunAsync("--json");
        File.Delete(site.PathOf("other.json"));
        (_, string ignored, _) = await Tool.RunAsync("keys", "new", "-o", site.PathOf("other.json"));

        Assert.Equal(0, exitCode);
        Assert.StartsWith($"{site.KeyFile} lies in the Git repository {folder} and is not ignored", dry, StringComparison.Ordinal);
        Assert.StartsWith($"{site.KeyFile} lies in the Git repository", output, StringComparison.Ordinal);
        Assert.Equal(output.IndexOf("would be committed", StringComparison.Ordinal), output.LastIndexOf("would be committed", StringComparison.Ordinal));
        Assert.Contains("--user-secrets", output, StringComparison.Ordinal);
        Assert.Contains("would be committed", made, StringComparison.Ordinal);
        Assert.Empty(JsonNode.Parse(json)!["warnings"]!.AsArray());
        Assert.DoesNotContain("committed", ignored, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("READ_ONLY_ADMIN", "okta.users.manage promises")]
    [InlineData("HELP_DESK_ADMIN", null)]
    [InlineData("ORG_ADMIN", null)]
    public async Task A_role_that_cannot_do_what_a_scope_promises_is_warned_of(string role, string? words)
    {
        await using SetupSite site = await SetupSite.StartAsync();

        (_, string output, _) = await site.RunAsync("--role", role, "--dry-run");

        Assert.Equal(words is not null, output.Contains(words ?? "promise", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dry_run_names_the_cures_that_doctor_names()
    {
        await using SetupSite site = await SetupSite.StartAsync();
        await site.RunAsync("--settings", site.PathOf("appsettings.json"));
        string[] doctor = ["doctor", "--settings", site.PathOf("appsettings.json"), "--scopes", site.ScopesFile];

        site.Org.Faults.HtmlPage(200, path: "/.well-known/okta-organization", count: 2);
        await AssertSameCureAsync("Check that OrgUrl is the address of an Okta org");

        site.Token = "dead";
        await AssertSameCureAsync("Give one that is good in this org");

        async Task AssertSameCureAsync(string cure)
        {
            (_, string output, _) = await Tool.RunAsync(site.Host(), doctor);
            (int exitCode, _, string error) = await site.RunAsync("--dry-run");

            Assert.Equal(1, exitCode);
            Assert.Contains(cure, output, StringComparison.Ordinal);
            Assert.Contains(cure, error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_org_that_cannot_be_reached_is_cured_in_the_same_words_by_every_command()
    {
        foreach (string[] command in (string[][])[["setup", "--dry-run", "--scope", "okta.users.read", "--role", "USER_ADMIN"], ["keys", "list", "--client-id", "x"]])
        {
            (int exitCode, _, string error) = await Tool.RunAsync([.. command, "--org-url", "http://127.0.0.1:1", "--api-token", "token"]);

            Assert.Equal(1, exitCode);
            Assert.Contains("firewall refuses; check ", error, StringComparison.Ordinal);
            Assert.DoesNotContain("Check", error, StringComparison.Ordinal);
            Assert.DoesNotContain("inner exception", error, StringComparison.Ordinal);
        }
    }
}
