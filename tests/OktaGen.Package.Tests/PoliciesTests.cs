namespace OktaGen.Package.Tests;

/// <summary>The package of clients for policies, as its README says it is used.</summary>
public sealed class PoliciesTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    private const string ReadmePath = "runtime/OktaGen.Policies/README.md";

    [Fact]
    public async Task The_example_builds_with_its_one_warning_and_a_reference_to_the_package_alone()
    {
        Consumer consumer = Consumer.Create(feed, "net10.0", package: "OktaGen.Policies")
            .With("OktaScopes.txt", Readme.Blocks("text", ReadmePath)[0])
            .With("Program.cs", Readme.Blocks("csharp", ReadmePath)[0]);

        DotnetResult build = await consumer.BuildAsync();

        build.ThrowIfFailed();
        Assert.Contains("warning OKTA0005", Assert.Single(Consumer.Diagnostics(build)), StringComparison.Ordinal);
    }
}
