using System.Runtime.InteropServices;
using System.Text;

namespace OktaGen.Package.Tests;

/// <summary>The package of ready-made clients, as its README says it is used.</summary>
public sealed class ManagementTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string ReadmePath = "runtime/OktaGen.Management/README.md";

    [Fact]
    public async Task The_example_builds_with_its_one_warning()
    {
        Consumer consumer = Consumer.Create(feed, "net10.0", package: "OktaGen.Management")
            .With("OktaScopes.txt", Readme.Blocks("text", ReadmePath)[0])
            .With("Program.cs", Readme.Blocks("csharp", ReadmePath)[0]);

        DotnetResult build = await consumer.BuildAsync();

        build.ThrowIfFailed();
        Assert.Contains("warning OKTA0005", Assert.Single(Consumer.Diagnostics(build)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trimmed_app_carries_the_operations_that_it_uses_and_no_others()
    {
        Consumer consumer = Consumer.Create(feed, "net10.0", package: "OktaGen.Management", properties: """
            <PublishTrimmed>true</PublishTrimmed>
            <SelfContained>true</SelfContained>
            <UseAppHost>true</UseAppHost>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            """)
            .With("OktaScopes.txt", "okta.groups.read\nokta.users.manage\n")
            .With("Program.cs", """
                using MyApp;
                using OktaGen;
                using OktaGen.Management;

                await using OktaConnection okta = OktaConnection.Create(OktaOptions.FromEnvironment(), GrantedScopes.All);
                await new UserDeletion(okta).DeleteAsync(args[0]);
                Console.WriteLine((await new GroupLookup(okta).FindByNameAsync(args[1])).One().Id);
                """);

        DotnetResult publish = await consumer.PublishAsync("-r", RuntimeInformation.RuntimeIdentifier);

        publish.ThrowIfFailed();
        string library = Directory.GetFiles(consumer.Folder, "OktaGen.Management.dll", SearchOption.AllDirectories)
            .Single(static path => path.Contains("publish", StringComparison.Ordinal));

        // Names of endpoints are text, and text stays in the assembly as it is.
        string code = Encoding.Unicode.GetString(await File.ReadAllBytesAsync(library)) + Encoding.Unicode.GetString((await File.ReadAllBytesAsync(library))[1..]);
        Assert.Contains("DELETE /api/v1/users/{id}", code, StringComparison.Ordinal);
        Assert.Contains("POST /api/v1/users/{id}/lifecycle/deactivate", code, StringComparison.Ordinal);
        Assert.Contains("GET /api/v1/groups", code, StringComparison.Ordinal);
        Assert.DoesNotContain("/api/v1/apps", code, StringComparison.Ordinal);
        Assert.DoesNotContain("/lifecycle/suspend", code, StringComparison.Ordinal);
        Assert.DoesNotContain("/api/v1/zones", code, StringComparison.Ordinal);
    }
}
