using OktaGen.Testing;

namespace OktaGen.Package.Tests;

public sealed class ReadmeTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Theory]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task The_thirty_second_example_builds_with_its_warning_and_runs(string targetFramework)
    {
        Consumer consumer = Consumer.Create(feed, targetFramework)
            .With("OktaScopes.txt", Readme.Blocks("text")[0])
            .With("IDirectory.cs", Readme.Blocks("csharp")[0])
            .With("Program.cs", Readme.Blocks("csharp")[1]);

        DotnetResult build = await consumer.BuildAsync();

        build.ThrowIfFailed();
        string diagnostic = Assert.Single(Consumer.Diagnostics(build));
        Assert.Contains("warning OKTA0001", diagnostic, StringComparison.Ordinal);
        Assert.Contains(diagnostic, Readme.Blocks("console")[0], StringComparison.Ordinal);

        await using OktaTestOrg org = await OktaTestOrg.StartAsync();
        org.Users.Add("ada@example.com", "Ada", "Lovelace");
        org.Users.Add("alan@example.com", "Alan", "Turing", "SUSPENDED");
        OktaOptions options = org.CreateServiceApp(OktaScopes.UsersRead, OktaScopes.GroupsRead);
        DotnetResult run = await consumer.RunAsync(new Dictionary<string, string>
        {
            ["OKTA_CLIENT_ORGURL"] = options.OrgUrl!,
            ["OKTA_CLIENT_CLIENTID"] = options.ClientId!,
            ["OKTA_CLIENT_PRIVATEKEY"] = options.PrivateKey!,
            ["OKTA_CLIENT_PRIVATEKEYID"] = options.PrivateKeyId!,
        });

        Assert.Equal("ada@example.com", run.ThrowIfFailed().Output.Trim());
        Assert.Equal(["okta.groups.read", "okta.users.read"], org.Requests[^1].Scopes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_reference_names_the_version_that_is_built() =>
        Assert.Contains($"Version=\"{BuildFacts.Version}\"", Readme.Blocks("xml")[0], StringComparison.Ordinal);
}
