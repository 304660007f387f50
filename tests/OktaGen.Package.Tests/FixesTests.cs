namespace OktaGen.Package.Tests;

/// <summary>What <c>dotnet format</c> makes of projects whose builds warn.</summary>
public sealed class FixesTests(FormattedConsumers projects) : IClassFixture<FormattedConsumers>
{
    [Fact]
    public async Task Dotnet_format_adds_the_missing_scope_in_its_sorted_place()
    {
        Assert.Equal(
            "# granted\nokta.groups.read\nokta.users.manage\nokta.users.read   # directory\n",
            await File.ReadAllTextAsync(projects.Single.ScopesFile));
        Assert.Empty(projects.After(projects.Single));
    }

    [Fact]
    public async Task Dotnet_format_applies_the_fixes_of_every_rule_that_has_one()
    {
        Consumer consumer = projects.Faulty;

        Assert.Contains("[Get(\"/api/v1/users/{userId}\"), RequiresScope(OktaScopes.UsersRead)]", await consumer.ReadAsync("IUsers.cs"),
            StringComparison.Ordinal);
        Assert.Contains("(string userId, CancellationToken cancellationToken = default)", await consumer.ReadAsync("IUsers.cs"),
            StringComparison.Ordinal);
        Assert.Contains(
            "\n[JsonSerializable(typeof(Dictionary<string, User>))]\n", await consumer.ReadAsync("Json.cs"), StringComparison.Ordinal);
        Assert.Contains("\"https://example.okta.com\"", await consumer.ReadAsync("Program.cs"), StringComparison.Ordinal);
        Assert.Empty(projects.After(consumer));
    }

    [Fact]
    public async Task Projects_that_link_one_list_are_fixed_in_it_together_and_ask_for_the_same_scopes()
    {
        Assert.Contains("OKTA0001", Assert.Single(projects.Before(projects.First)), StringComparison.Ordinal);
        Assert.Contains("OKTA0001", Assert.Single(projects.Before(projects.Second)), StringComparison.Ordinal);
        Assert.Equal(
            "okta.groups.read\nokta.logs.read\n# granted to both\nokta.users.read\n", await File.ReadAllTextAsync(projects.LinkedList));
        foreach (Consumer app in new[] { projects.First, projects.Second })
        {
            Assert.Empty(projects.After(app));
            Assert.Equal(
                "okta.groups.read okta.logs.read okta.users.read", (await app.RunAsync(new Dictionary<string, string>())).Output.Trim());
        }
    }

    [Fact]
    public async Task The_frameworks_of_one_project_add_a_scope_once() =>
        Assert.Equal("okta.groups.read\nokta.users.read\n", await File.ReadAllTextAsync(projects.TwoFrameworks.ScopesFile));

    [Fact]
    public async Task A_host_is_told_what_the_library_calls_that_it_makes_need()
    {
        Assert.Equal("Program.cs(2,33): warning OKTA0005", Assert.Single(projects.Before(projects.Host)));
        Assert.Equal("okta.groups.read\nokta.users.read\n", await File.ReadAllTextAsync(projects.Host.ScopesFile));
        Assert.Empty(projects.After(projects.Host));
    }
}
