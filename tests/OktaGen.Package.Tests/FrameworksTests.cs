namespace OktaGen.Package.Tests;

/// <summary>Frameworks on which the run-time half does not run.</summary>
public sealed class FrameworksTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Theory]
    [InlineData("OktaGen", "netstandard2.0")]
    [InlineData("OktaGen", "net48")]
    [InlineData("OktaGen", "net6.0")]
    [InlineData("OktaGen", "netstandard2.0;net10.0")]
    [InlineData("OktaGen", "net10.0;net48;net6.0")]
    [InlineData("OktaGen.Management", "netstandard2.0")]
    [InlineData("OktaGen.Testing", "net6.0")]
    public async Task A_framework_that_is_too_old_is_refused_by_restore_and_by_nothing_else(string package, string frameworks)
    {
        Consumer consumer = Consumer.Create(
            feed,
            "",
            "Library",
            package: package,
            properties: $"""
                <TargetFrameworks>{frameworks}</TargetFrameworks>
                <LangVersion>latest</LangVersion>
                <AutomaticallyUseReferenceAssemblyPackages>false</AutomaticallyUseReferenceAssemblyPackages>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                """)
            .With("OktaScopes.txt", Readme.Blocks("text")[0])
            .With("IDirectory.cs", Readme.Blocks("csharp")[0]);

        DotnetResult build = await consumer.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        string[] tooOld = [.. frameworks.Split(';').Where(static framework => framework != "net10.0")];
        // The feed of these tests lacks what old frameworks consist of.
        string[] errors = [.. Consumer.Diagnostics(build).Where(static line => line.Contains("error", StringComparison.Ordinal) && !line.Contains("NU1101: Unable to find package Microsoft.", StringComparison.Ordinal))];
        Assert.All(errors, static error => Assert.StartsWith("error NU1202: ", error, StringComparison.Ordinal));
        Assert.All(tooOld, framework => Assert.Contains(errors, error => error.Contains($"Package {package} ", StringComparison.Ordinal) && error.Contains($"not compatible with {framework} ", StringComparison.Ordinal)));
        Assert.Contains(errors, static error => error.Contains("net8.0", StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(consumer.Folder, "*.g.cs", SearchOption.AllDirectories));
    }
}
